/** Names of the dialogs on the stack; each topic of the interview adds one of its own name. */
export const INTERVIEW = "interview";
export const QUESTION = "question";
export const REVIEW = "review";
export const RESULT = "result";
export const PICK = "pick";
export const CONFIRMATION = "confirmation";
export const CLARIFY = "clarify";
export const CASE = "case";
export const CASE_LIST = "case_list";
export const CUSTOMER_PICK = "customer_pick";
export const CASE_TEXT = "case_text";

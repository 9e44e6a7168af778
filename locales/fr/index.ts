import { typeset } from "./typeset.ts";
import calculations from "./calculations.json" with { type: "json" };
import cases from "./cases.json" with { type: "json" };
import commands from "./commands.json" with { type: "json" };
import common from "./common.json" with { type: "json" };
import contacts from "./contacts.json" with { type: "json" };
import covers from "./covers.json" with { type: "json" };
import customer from "./customer.json" with { type: "json" };
import customers from "./customers.json" with { type: "json" };
import driver from "./driver.json" with { type: "json" };
import errors from "./errors.json" with { type: "json" };
import explain from "./explain.json" with { type: "json" };
import facts from "./facts.json" with { type: "json" };
import knowledge from "./knowledge.json" with { type: "json" };
import lines from "./lines.json" with { type: "json" };
import page from "./page.json" with { type: "json" };
import papers from "./papers.json" with { type: "json" };
import payment from "./payment.json" with { type: "json" };
import premiums from "./premiums.json" with { type: "json" };
import privacy from "./privacy.json" with { type: "json" };
import questions from "./questions.json" with { type: "json" };
import recap from "./recap.json" with { type: "json" };
import readings from "./readings.json" with { type: "json" };
import reasons from "./reasons.json" with { type: "json" };
import register from "./register.json" with { type: "json" };
import result from "./result.json" with { type: "json" };
import review from "./review.json" with { type: "json" };
import service from "./service.json" with { type: "json" };
import signoff from "./signoff.json" with { type: "json" };
import statement from "./statement.json" with { type: "json" };
import supposition from "./supposition.json" with { type: "json" };
import teams from "./teams.json" with { type: "json" };
import terminal from "./terminal.json" with { type: "json" };
import triage from "./triage.json" with { type: "json" };
import usage from "./usage.json" with { type: "json" };
import vehicle from "./vehicle.json" with { type: "json" };
import vehicles from "./vehicles.json" with { type: "json" };
import why from "./why.json" with { type: "json" };
import welcome from "./welcome.json" with { type: "json" };

// In the files stand ordinary spaces, which can be seen and typed.
export const fr = typeset({
  calculations,
  cases,
  commands,
  common,
  contacts,
  covers,
  customer,
  customers,
  driver,
  errors,
  explain,
  facts,
  knowledge,
  lines,
  page,
  papers,
  payment,
  premiums,
  privacy,
  questions,
  recap,
  readings,
  reasons,
  register,
  result,
  review,
  service,
  signoff,
  statement,
  supposition,
  teams,
  terminal,
  triage,
  usage,
  vehicle,
  vehicles,
  welcome,
  why,
});

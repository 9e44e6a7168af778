import { beforeEach, expect } from "@jest/globals";

// A test that asserts nothing passes for ever. In a property, put expect() inside it.
beforeEach(() => {
  expect.hasAssertions();
});

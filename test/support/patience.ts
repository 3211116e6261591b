// Two database engines and password hashing share what cores there are: a slow machine is no failure.
jest.setTimeout(30_000)

//! The command `backhint`.

fn main() {}

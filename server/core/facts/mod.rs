//! Language-neutral facts, read off a syntax tree in one walk.

/// The facts of one document.
#[derive(Clone, Debug, Default)]
pub struct Facts {}

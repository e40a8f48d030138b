//! Java: from the nodes of tree-sitter-java to facts.

use std::sync::LazyLock;

use super::build::{Builder, Child, Frame, Lowering, Value};
use super::grammar::Grammar;

pub(super) struct Java;

static GRAMMAR: LazyLock<Grammar> = LazyLock::new(|| Grammar::new(&tree_sitter_java::LANGUAGE.into(), &[]));

impl Lowering for Java {
    fn grammar(&self) -> &'static Grammar {
        &GRAMMAR
    }

    fn leave(&self, b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
        b.opaque(node, children)
    }
}

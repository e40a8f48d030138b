//! JavaScript and TypeScript: from the nodes of their tree-sitter grammars to facts.

use std::sync::LazyLock;

use super::build::{Builder, Child, Frame, Lowering, Value};
use super::grammar::Grammar;

/// One of the grammars of the family; they share their node names, TypeScript adds some.
pub(super) struct JavaScript(&'static LazyLock<Grammar>);

pub(super) static JAVASCRIPT: JavaScript = JavaScript(&JAVASCRIPT_GRAMMAR);
pub(super) static TYPESCRIPT: JavaScript = JavaScript(&TYPESCRIPT_GRAMMAR);
pub(super) static TSX: JavaScript = JavaScript(&TSX_GRAMMAR);

static JAVASCRIPT_GRAMMAR: LazyLock<Grammar> =
    LazyLock::new(|| Grammar::new(&tree_sitter_javascript::LANGUAGE.into(), &[]));
static TYPESCRIPT_GRAMMAR: LazyLock<Grammar> =
    LazyLock::new(|| Grammar::new(&tree_sitter_typescript::LANGUAGE_TYPESCRIPT.into(), &[]));
static TSX_GRAMMAR: LazyLock<Grammar> =
    LazyLock::new(|| Grammar::new(&tree_sitter_typescript::LANGUAGE_TSX.into(), &[]));

impl Lowering for JavaScript {
    fn grammar(&self) -> &'static Grammar {
        self.0
    }

    fn leave(&self, b: &mut Builder<'_>, node: &Frame, children: &[Child]) -> Value {
        b.opaque(node, children)
    }
}

//! Names in SQL that the program chooses and not its clients: in the methods of a database layer itself, in statements
//! that define something, and under names that say so.

use backhint_knowledge::Family;
use backhint_knowledge::pattern::last_word;

use super::Context;
use super::sql_injection::Judged;
use crate::effects::CallEffect;
use crate::facts::ExprKind;
use crate::origin::Origin;
use crate::sql::Position;
use crate::template::{Piece, Template};

/// The holes, with those that a database layer fills with names of its own marked as values of the program.
pub(super) fn without_own_names(cx: &Context<'_, '_>, sink: &CallEffect<'_>, judged: Vec<Judged>) -> Vec<Judged> {
    if cx.family == Family::Python {
        return judged;
    }
    let is_layer = is_own_method(cx, sink);
    let own = |hole: Judged| {
        let is_part = matches!(hole.position, Position::Identifier | Position::Fragment);
        let is_own = is_part && hole.origin != Origin::Client && (is_layer || is_of_schema(cx, hole));
        if is_own { Judged { origin: hole.origin.min(Origin::Own), ..hole } } else { hole }
    };
    judged.into_iter().map(own).collect()
}

/// Whether the object sends the text by a method of its own: whoever calls it decides what stands in it.
fn is_own_method(cx: &Context<'_, '_>, sink: &CallEffect<'_>) -> bool {
    let callee = cx.names.callee(sink.expr).map(|callee| cx.names.facts.expr(callee).kind);
    matches!(callee, Some(ExprKind::Member { object, .. }) if cx.names.is_self(object))
}

/// Whether the code calls a hole by what it is in the schema: `$this->table`, `this.columns`, `store.prefix`. A field
/// that holds a piece of SQL was judged where that was built.
fn is_of_schema(cx: &Context<'_, '_>, hole: Judged) -> bool {
    let facts = cx.names.facts;
    match facts.expr(hole.hole).kind {
        ExprKind::Name => last_word(cx.names.code(hole.hole)) == "prefix",
        ExprKind::Member { object, name } => {
            let (code, word) = (cx.text(name).to_ascii_lowercase(), last_word(cx.text(name)));
            let is_own = cx.names.is_self(object);
            let is_table = ["tablename", "table_name"].iter().any(|end| code.ends_with(end));
            is_table
                || matches!(word.as_str(), "prefix" | "table" | "tables" | "schema")
                || (is_own && matches!(word.as_str(), "column" | "columns" | "alias" | "key" | "filter"))
                || (word == "name" && is_model(cx.names.code(object)))
        }
        _ => false,
    }
}

/// Whether a value is said to describe a table or one of its columns.
fn is_model(code: &str) -> bool {
    let name = code.rsplit(['.', '>']).next().unwrap_or(code);
    matches!(last_word(name).as_str(), "model" | "metadata" | "meta" | "entity" | "table" | "column" | "col" | "schema")
}

/// Whether a text defines or changes the schema, or writes rows into whatever table in whatever columns: no client names
/// these, as a rule.
pub(super) fn is_generic(cx: &Context<'_, '_>, template: &Template, judged: &[Judged]) -> bool {
    let first = template.pieces.iter().find_map(|piece| match piece {
        Piece::Text(span) => cx.text(*span).split_whitespace().next().map(str::to_ascii_uppercase),
        _ => None,
    });
    let names = judged.iter().filter(|hole| matches!(hole.position, Position::Identifier | Position::Fragment));
    match first.as_deref() {
        _ if matches!(cx.family, Family::Python) => false,
        Some("ALTER" | "CREATE" | "DROP" | "TRUNCATE" | "RENAME" | "ANALYZE" | "VACUUM" | "REINDEX" | "LOCK") => true,
        Some("INSERT" | "UPDATE" | "REPLACE" | "DELETE" | "MERGE") => names.count() > 1,
        _ => false,
    }
}

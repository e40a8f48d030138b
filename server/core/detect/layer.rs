//! Names in SQL that the program chooses and not its clients: in the methods of a database layer itself, in statements
//! that define something, and under names that say so.

use backhint_knowledge::Family;
use backhint_knowledge::pattern::last_word;

use super::Context;
use super::sql_injection::Judged;
use crate::effects::{CallEffect, receiver};
use crate::facts::ExprKind;
use crate::names::Meaning;
use crate::origin::Origin;
use crate::sql::Position;
use crate::template::{Piece, Template};

/// The holes, with those that a database layer fills with names of its own marked as values of the program.
pub(super) fn without_own_names(
    cx: &Context<'_, '_>,
    sink: &CallEffect<'_>,
    template: &Template,
    judged: Vec<Judged>,
) -> Vec<Judged> {
    if cx.family == Family::Python {
        return judged;
    }
    let is_layer = is_own_method(cx, sink);
    let own = |hole: Judged| {
        if is_of_row(cx, hole) {
            return Judged { origin: Origin::Own, ..hole };
        }
        let is_qualifier = is_qualifier(cx, template, hole);
        let is_part = matches!(hole.position, Position::Identifier | Position::Fragment) || is_qualifier;
        let is_own = is_part
            && hole.origin != Origin::Client
            && (is_layer
                || is_qualifier
                || is_of_schema(cx, hole)
                || is_own_name(cx, template, hole)
                || is_column_of_list(cx, template, hole));
        if is_qualifier && is_own {
            return Judged { origin: Origin::Constant, ..hole };
        }
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
        ExprKind::Name => {
            let code = cx.names.code(hole.hole).to_ascii_lowercase();
            let is_made = || cx.names.binding_of(hole.hole).is_some_and(|binding| binding.param.is_none());
            let is_table = ["tablename", "table_name"].iter().any(|end| code.ends_with(end));
            matches!(last_word(&code).as_str(), "prefix" | "alias") || (is_table && is_made())
        }
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

/// Whether a field of the object itself stands for a name: whoever makes the object decides for which.
fn is_own_name(cx: &Context<'_, '_>, template: &Template, hole: Judged) -> bool {
    let is_field = match cx.names.facts.expr(hole.hole).kind {
        ExprKind::Member { object, .. } => cx.names.is_self(object),
        ExprKind::Name => matches!(cx.names.meaning(cx.names.code(hole.hole), hole.hole), Meaning::Field(_)),
        _ => false,
    };
    let compared = || {
        let behind = text_behind(cx, template, hole).unwrap_or_default().trim_start_matches(['`', '"', ']', ' ']);
        behind.starts_with(['=', '<', '>'])
            || ["IN ", "IS ", "LIKE ", "BETWEEN "].iter().any(|word| behind.starts_with(word))
    };
    is_field && (hole.position == Position::Identifier || compared())
}

/// The text behind a hole.
fn text_behind<'c>(cx: &Context<'_, 'c>, template: &Template, hole: Judged) -> Option<&'c str> {
    let at = template.pieces.iter().position(|piece| *piece == Piece::Hole(hole.hole))?;
    match template.pieces.get(at + 1)? {
        Piece::Text(span) => Some(cx.text(*span)),
        _ => None,
    }
}

/// Whether a value of which nothing is known, where a number may stand, is read off what a call was waited for: rows,
/// most often, of which the program knows what they are.
fn is_of_row(cx: &Context<'_, '_>, hole: Judged) -> bool {
    let facts = cx.names.facts;
    if cx.family != Family::JavaScript || (hole.position, hole.origin) != (Position::Value, Origin::Unknown) {
        return false;
    }
    let mut at = hole.hole;
    for _ in 0..8 {
        at = match facts.expr(at).kind {
            ExprKind::Await(value) => return matches!(facts.expr(value).kind, ExprKind::Call { .. }),
            ExprKind::Member { object, .. } | ExprKind::Index { object, .. } => object,
            ExprKind::Name => match cx.names.meaning(cx.names.code(at), at) {
                Meaning::Loop(entry) => match facts.loops[entry.index()].iterable {
                    Some(list) => list,
                    None => return false,
                },
                Meaning::Bound(binding) => match cx.names.reaching(binding, at).last() {
                    Some(last) if binding.param.is_none() => match facts.assignments[*last].value {
                        Some(value) => value,
                        None => return false,
                    },
                    _ => return false,
                },
                _ => return false,
            },
            _ => return false,
        };
    }
    false
}

/// Whether a name or field stands before a dot: the table or alias of a column.
fn is_qualifier(cx: &Context<'_, '_>, template: &Template, hole: Judged) -> bool {
    let Some(behind) = text_behind(cx, template, hole) else { return false };
    let column = behind.trim_start_matches(['`', '"', ']']).strip_prefix('.');
    let begins = |code: &str| code.is_empty() || code.starts_with(|c: char| c.is_alphabetic() || "_`\"[".contains(c));
    hole.position != Position::Quoted
        && column.is_some_and(begins)
        && matches!(cx.names.facts.expr(hole.hole).kind, ExprKind::Name | ExprKind::Member { .. })
}

/// Whether an element of a list stands before a placeholder, as the column of a condition: `"#{name} = ?"`. Who binds
/// the values has the columns from the same list.
fn is_column_of_list(cx: &Context<'_, '_>, template: &Template, hole: Judged) -> bool {
    let names = cx.names;
    let behind = text_behind(cx, template, hole);
    let Some(behind) = behind.filter(|_| matches!(names.facts.expr(hole.hole).kind, ExprKind::Name)) else {
        return false;
    };
    let list = match names.meaning(names.code(hole.hole), hole.hole) {
        Meaning::Loop(entry) => names.facts.loops[entry.index()].iterable,
        Meaning::Bound(binding) => binding.param.and_then(|(function, _)| {
            let callee = names.callee(names.facts.function(function).passed_to?)?;
            receiver(names, callee)
        }),
        _ => None,
    };
    let is_element = list.is_some_and(|list| !cx.effects.is_of_client(names, list));
    let compared = behind.trim_start_matches(['`', '"', ']', ' ']);
    let value = compared.trim_start_matches(['=', '<', '>', '!']).trim_start();
    let is_mark = value.starts_with('?')
        || value.starts_with("%s")
        || value.strip_prefix([':', '$', '@']).is_some_and(|name| name.starts_with(|c: char| c.is_alphanumeric()));
    is_element && compared.len() > value.len() && is_mark
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

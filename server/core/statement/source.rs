//! Where SQL stands in a document: the whole of an SQL file; in other languages what reaches the database, and strings
//! that can be nothing but a statement. Prose that begins like SQL is left alone.

use backhint_knowledge::{EffectKind, Evidence};

use rustc_hash::FxHashSet;

use super::relation::relations;
use super::{CONSTANT, Clause, HOLE, Kind, Query, Script, SqlText, Verb};
use crate::effects::{Effects, sql_texts};
use crate::facts::{ExprId, ExprKind, TextPart};
use crate::names::Names;
use crate::syntax::Span;
use crate::template::{Piece, Template};

/// How much of a statement a text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// Whole statements: a file, or what a database call is given.
    Whole,
    /// A whole statement as far as it goes; code may add to its end.
    Begun,
    /// A part that code joins with others.
    Part,
    /// A condition: what a query builder's `where` is given.
    Condition,
}

/// SQL in a document.
#[derive(Clone, Debug)]
pub struct Source<'a> {
    /// The statements.
    pub script: Script<'a>,
    /// How much of a statement it is.
    pub extent: Extent,
    /// How sure it is that a database reads it.
    pub evidence: Evidence,
}

/// The words that begin a statement of which there are rules.
const VERBS: [&str; 10] = ["SELECT", "INSERT", "UPDATE", "DELETE", "WITH", "CREATE", "ALTER", "DROP", "SET", "REPLACE"];
/// Methods of query builders whose text is a condition.
const CONDITIONS: [&str; 17] = [
    "where",
    "having",
    "rewhere",
    "not",
    "whereRaw",
    "orWhereRaw",
    "havingRaw",
    "andWhere",
    "orWhere",
    "Where",
    "Or",
    "Not",
    "Having",
    "exists?",
    "find_by",
    "delete_all",
    "joins",
];

/// The SQL of an SQL file: the file, and the bodies of the functions in it.
#[must_use]
pub fn of_file(text: &str) -> Vec<Source<'_>> {
    let whole = |script| Source { script, extent: Extent::Whole, evidence: Evidence::Proved };
    let file = Script::new(SqlText::of_file(text));
    let mut bodies = Vec::new();
    for statement in &file.statements {
        let other = |at: usize| {
            file.is(at, "LANGUAGE") && !matches!(file.name(at + 1).as_str(), "sql" | "plpgsql" | "'plpgsql'")
        };
        if statement.tokens.clone().any(other) {
            continue;
        }
        for at in statement.tokens.clone().filter(|at| file.kind(*at) == Some(Kind::Body)) {
            let (token, tag) = (file.tokens[at], file.word(at)[1..].find('$').map_or(2, |at| at + 2));
            let inner = (token.start + tag)..(token.end.saturating_sub(tag)).max(token.start + tag);
            bodies.push(whole(Script::new(file.text.part(inner))));
        }
    }
    let mut found = vec![whole(file)];
    found.append(&mut bodies);
    found
}

/// The SQL in the strings of a file in another language.
#[must_use]
pub fn of_code<'a>(names: &Names<'a>, effects: &Effects<'a>) -> Vec<Source<'a>> {
    let mut found = Vec::new();
    let mut covered: Vec<Span> = Vec::new();
    let sinks = effects.all(EffectKind::Sql);
    for (sink, arg) in sinks.flat_map(|sink| sql_texts(names, sink).into_iter().map(move |arg| (sink, arg))) {
        if effects.of_kind(names.unwrapped(arg), EffectKind::Sql).is_some() {
            continue;
        }
        let template = Template::of(names, effects, arg);
        let is_condition = method(names, sink.expr).is_some_and(|name| CONDITIONS.contains(&name));
        let texts = texts(names, &template.pieces);
        let only = texts.len() == 1;
        for text in texts {
            let begins = begins_statement(text.as_str());
            let extent = match (begins, is_condition) {
                // One of several ways to build a text may be only a part of it.
                (true, _) if !only => Extent::Part,
                (true, _) => Extent::Whole,
                (false, true) => Extent::Condition,
                (false, false) => continue,
            };
            found.push(Source { script: Script::new(text), extent, evidence: sink.evidence });
        }
        covered.extend(template.pieces.iter().filter_map(|piece| match piece {
            Piece::Text(span) => Some(*span),
            _ => None,
        }));
    }
    found.extend(strings(names).filter(|(span, _)| !covered.contains(span)).map(|(_, source)| source));
    found
}

/// The strings that can be nothing but a statement, each with the place of its first literal.
pub fn strings<'n, 'a>(names: &'n Names<'a>) -> impl Iterator<Item = (Span, Source<'a>)> + use<'n, 'a> {
    let operands = names.facts.exprs.iter().flat_map(|expr| match expr.kind {
        ExprKind::Add { left, right } => vec![left, right],
        _ => Vec::new(),
    });
    let joined: FxHashSet<ExprId> = operands.collect();
    let appended: FxHashSet<ExprId> =
        names.facts.assignments.iter().filter(|a| a.appends).filter_map(|a| a.value).collect();
    names.facts.exprs.iter().enumerate().filter_map(move |(at, expr)| {
        let ExprKind::Text(range) = expr.kind else { return None };
        let parts = names.facts.parts(range);
        let TextPart::Literal(first) = *parts.first()? else { return None };
        if !begins_statement(names.of(first)) {
            return None;
        }
        let mut text = SqlText::default();
        for part in parts {
            match part {
                TextPart::Literal(span) => text.push_literal(names.text, *span, names.family()),
                TextPart::Hole(_) => text.push_gap(HOLE),
            }
        }
        let script = Script::new(text);
        let id = ExprId(u32::try_from(at).unwrap_or(u32::MAX));
        let extent = if joined.contains(&id) || appended.contains(&id) { Extent::Part } else { Extent::Begun };
        is_statement(&script).then_some((first, Source { script, extent, evidence: Evidence::Proved }))
    })
}

/// The name of the called method.
fn method<'a>(names: &Names<'a>, call: ExprId) -> Option<&'a str> {
    let callee = names.callee(call)?;
    match names.facts.expr(callee).kind {
        ExprKind::Member { name, .. } => Some(names.of(name)),
        _ => None,
    }
}

/// The texts that the pieces of a template may make.
fn texts(names: &Names<'_>, pieces: &[Piece]) -> Vec<SqlText<'static>> {
    let one = |pieces: &[Piece]| {
        let mut text = SqlText::default();
        for piece in pieces {
            match piece {
                Piece::Text(span) => text.push_literal(names.text, *span, names.family()),
                Piece::Constant => text.push_gap(CONSTANT),
                Piece::Hole(_) | Piece::Or => text.push_gap(HOLE),
                Piece::Fork | Piece::Join => {}
            }
        }
        text
    };
    pieces.split(|piece| matches!(piece, Piece::Or)).map(one).collect()
}

/// Whether a text begins with a word that begins a statement, written as SQL is: `SELECT` or `select`, not `Select`.
fn begins_statement(text: &str) -> bool {
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || c == '(');
    let text = text.strip_prefix("\\n").unwrap_or(text).trim_start();
    let end = text.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(text.len());
    let word = &text[..end];
    let is_one_case = !word.chars().any(char::is_lowercase) || !word.chars().any(char::is_uppercase);
    // Comments stand in front of many statements.
    text.starts_with("--")
        || text.starts_with("/*")
        || is_one_case && VERBS.iter().any(|v| v.eq_ignore_ascii_case(word))
}

/// Whether a text that no known call takes is a statement beyond doubt.
fn is_statement(script: &Script<'_>) -> bool {
    let Some(first) = script.statements.first() else { return false };
    let at = first.tokens.start;
    let shouts = script.word(at).chars().all(char::is_uppercase);
    let has_signs = first.tokens.clone().any(|at| {
        matches!(script.kind(at), Some(Kind::Param | Kind::Text | Kind::Hole | Kind::Number))
            || script.is_any(at, &["=", "*", "(", "<", ">"])
    });
    if !shouts && !has_signs {
        return false;
    }
    match script.word(at).to_ascii_uppercase().as_str() {
        "CREATE" | "ALTER" | "DROP" => {
            let mut kinds = at + 1..at + 4;
            kinds.any(|at| script.is_any(at, &["TABLE", "INDEX"])) && first.tokens.len() > 3
        }
        "SET" => script.is_any(at + 1, &["TRANSACTION", "SESSION", "NAMES"]),
        _ => first.queries.first().is_some_and(|query| is_whole(script, query)),
    }
}

fn is_whole(script: &Script<'_>, query: &Query) -> bool {
    let tables = relations(script, query);
    let clean = tables.iter().all(|relation| relation.clean);
    let begins_name = |clause: Clause| query.clause(clause).is_some_and(|range| !range.is_empty());
    match query.verb {
        Verb::Select => {
            let head = query.clause(Clause::Head).unwrap_or_default();
            begins_name(Clause::From) && !head.is_empty() && clean && is_list(script, query)
        }
        Verb::Insert => {
            let into = query.clause(Clause::Into).and_then(|into| script.dotted_name(into.start));
            into.is_some_and(|(_, next)| script.is_any(next, &["(", "VALUES", "SELECT", "SET", "VALUE"]))
        }
        Verb::Update => {
            let set = query.clause(Clause::Set).unwrap_or_default();
            clean && set.clone().take(6).any(|at| script.is(at, "="))
        }
        Verb::Delete => begins_name(Clause::From) && clean,
    }
}

/// Whether a select list is one: names with at most one alias each between its commas. "a file" is not.
fn is_list(script: &Script<'_>, query: &Query) -> bool {
    let head = query.clause(Clause::Head).unwrap_or_default();
    script.parts(head, query.depth).iter().all(|part| {
        let part = part.start + usize::from(script.is_any(part.start, &["DISTINCT", "ALL", "TOP"]))..part.end;
        let words = part.clone().take_while(|at| script.kind(*at) == Some(Kind::Word) && !script.is(*at, "AS")).count();
        words < 3 || script.is_any(part.start, &["CASE", "NOT", "SQL_CALC_FOUND_ROWS", "STRAIGHT_JOIN", "DISTINCT"])
    })
}

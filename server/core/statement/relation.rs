//! The tables that a query reads: names, aliases, and how they are joined.

use std::ops::Range;

use super::{Clause, Kind, Query, Script, Verb};

/// How a relation is joined to those before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Join {
    /// It is the first one.
    First,
    /// Behind a comma.
    Comma,
    /// `JOIN` of any kind that asks for a condition.
    Conditional,
    /// `CROSS JOIN`, `NATURAL JOIN`, `APPLY`: no condition is wanted.
    Free,
}

/// A table, view or the like that a query reads or writes.
#[derive(Clone, Debug)]
pub struct Relation {
    /// The last part of its name, lower case, without quotes; empty where it is no plain name.
    pub name: String,
    /// The name it has in the query, lower case: the alias, or its own.
    pub alias: String,
    /// Its tokens, without a join's condition.
    pub tokens: Range<usize>,
    /// How it is joined.
    pub join: Join,
    /// It is a subquery, a function's rows, or inside brackets.
    pub derived: bool,
    /// It has an `ON` or `USING`.
    pub conditioned: bool,
    /// What follows name and alias is understood: nothing, or a hint in brackets.
    pub clean: bool,
}

/// Words that end the name and alias of a relation.
const JOINS: [&str; 11] =
    ["JOIN", "INNER", "LEFT", "RIGHT", "FULL", "OUTER", "CROSS", "NATURAL", "STRAIGHT_JOIN", "APPLY", "LATERAL"];
/// Words that may follow a table and are no alias.
const SUFFIXES: [&str; 15] = [
    "WITH",
    "USE",
    "FORCE",
    "IGNORE",
    "TABLESAMPLE",
    "PARTITION",
    "FINAL",
    "FOR",
    "ON",
    "USING",
    "AS",
    "SAMPLE",
    "INDEXED",
    "PIVOT",
    "UNPIVOT",
];

/// The relations of a query, from left to right.
#[must_use]
pub fn relations(script: &Script<'_>, query: &Query) -> Vec<Relation> {
    let mut found = Vec::new();
    if query.verb == Verb::Update
        && let Some(head) = query.clause(Clause::Head)
    {
        read(script, head, query.depth, &mut found);
    }
    if let Some(from) = query.clause(Clause::From) {
        read(script, from, query.depth, &mut found);
    }
    found
}

fn read(script: &Script<'_>, range: Range<usize>, depth: usize, found: &mut Vec<Relation>) {
    let mut join = if found.is_empty() { Join::First } else { Join::Comma };
    let mut start = range.start;
    let mut at = range.start;
    let mut push = |start: usize, end: usize, join: Join, conditioned: bool| {
        if start < end {
            found.push(relation(script, start..end, join, conditioned));
        }
    };
    while at < range.end {
        if script.tokens[at].depth != depth {
            at += 1;
            continue;
        }
        let is_join = script.tokens[at].kind == Kind::Word && script.is_any(at, &JOINS);
        if script.is(at, ",") || is_join {
            push(start, at, join, false);
            join = if script.is(at, ",") { Join::Comma } else { Join::Conditional };
            while at < range.end && script.is_any(at, &JOINS) {
                if script.is_any(at, &["CROSS", "NATURAL", "APPLY", "LATERAL"]) {
                    join = Join::Free;
                }
                at += 1;
            }
            at += usize::from(script.is(at, ","));
            start = at;
        } else if script.is_any(at, &["ON", "USING"]) && at > start {
            push(start, at, join, true);
            // The condition runs to the next comma or join.
            at += 1;
            while at < range.end
                && (script.tokens[at].depth != depth || !(script.is(at, ",") || script.is_any(at, &JOINS[..10])))
            {
                at += 1;
            }
            start = at;
        } else {
            at += 1;
        }
    }
    push(start, range.end, join, false);
}

fn relation(script: &Script<'_>, tokens: Range<usize>, join: Join, conditioned: bool) -> Relation {
    let mut at = tokens.start;
    while script.is_any(at, &["ONLY", "LATERAL", "LOW_PRIORITY", "IGNORE", "TABLE"]) && at + 1 < tokens.end {
        at += 1;
    }
    let mut relation = Relation {
        name: String::new(),
        alias: String::new(),
        tokens: tokens.clone(),
        join,
        derived: true,
        conditioned,
        clean: true,
    };
    let mut behind = at + 1;
    if script.is(at, "(") {
        behind = script.behind_bracket(at);
    } else if let Some((name, next)) = script.dotted_name(at) {
        behind = next;
        if script.is(behind, "(") && !is_hint(script, behind) {
            behind = script.behind_bracket(behind);
        } else {
            relation.derived = script.is_any(at, &["UNNEST", "TABLE"]);
            relation.alias.clone_from(&name);
            relation.name = name;
        }
    }
    behind += usize::from(script.is(behind, "AS"));
    if behind < tokens.end && script.is_name(behind) && !script.is_any(behind, &SUFFIXES) {
        relation.alias = script.name(behind);
        behind += 1;
    }
    relation.clean = behind >= tokens.end
        || script.is(behind, "(")
        || script.is(behind, "*")
        || script.is_any(behind, &SUFFIXES)
        || script.kind(behind) == Some(Kind::Hole);
    relation
}

/// T-SQL's hints without `WITH`: `orders (NOLOCK)`.
fn is_hint(script: &Script<'_>, open: usize) -> bool {
    script.is_any(open + 1, &["NOLOCK", "UPDLOCK", "READPAST", "READUNCOMMITTED", "ROWLOCK", "HOLDLOCK"])
}

//! What SQL says by itself: in files, and in the strings that reach a database or can be nothing but a statement.

mod definition;
mod predicate;
mod query;
mod write;

use std::ops::Range;

use backhint_knowledge::{Evidence, Family};

use super::{Context, Draft};
use crate::finding::{Edit, Fix};
use crate::statement::source::{self, Extent, Source};
use crate::statement::{Kind, Query, Script, Statement};
use crate::syntax::Span;

/// Finds the rules about statements.
pub(super) fn detect(cx: &Context<'_, '_>, found: &mut Vec<Draft>) {
    let sources = match cx.family {
        Family::Sql => source::of_file(cx.names.text),
        _ => source::of_code(cx.names, cx.effects),
    };
    for source in &sources {
        let mut reading = Reading { source, in_file: cx.family == Family::Sql, found };
        reading.read();
    }
}

/// One SQL text that is being read for findings.
struct Reading<'r, 'a> {
    source: &'r Source<'a>,
    /// It is an SQL file, not a string.
    in_file: bool,
    found: &'r mut Vec<Draft>,
}

impl<'a> Reading<'_, 'a> {
    fn script(&self) -> &Script<'a> {
        &self.source.script
    }

    fn read(&mut self) {
        let source = self.source;
        for statement in &source.script.statements {
            self.predicates(statement);
            if source.extent == Extent::Condition {
                continue;
            }
            for query in &statement.queries {
                self.query(statement, query);
                self.write(statement, query);
            }
            self.hints(statement);
        }
        if source.extent != Extent::Condition {
            self.definitions();
        }
    }

    /// Notes a finding at some tokens, no surer than that a database reads them.
    fn note(&mut self, rule: &str, evidence: Evidence, tokens: Range<usize>, message: String) {
        self.note_with(rule, evidence, tokens, message, None);
    }

    fn note_with(&mut self, rule: &str, evidence: Evidence, tokens: Range<usize>, message: String, fix: Option<Fix>) {
        let Some(span) = self.script().span(tokens) else { return };
        self.found.push(Draft {
            rule: rule.to_owned(),
            evidence: evidence.min(self.source.evidence),
            span,
            message,
            related: Vec::new(),
            fixes: fix.into_iter().collect(),
        });
    }

    /// A fix that replaces tokens, where they stand in the document as they are.
    fn replacement(&self, title: &str, tokens: Range<usize>, text: &str) -> Option<Fix> {
        let span = self.script().exact(tokens)?;
        Some(Fix { title: title.to_owned(), edits: vec![Edit { span, text: text.to_owned() }], safe: true, file: None })
    }

    /// The innermost query around a token.
    fn query_around<'s>(&self, statement: &'s Statement, at: usize) -> Option<&'s Query> {
        statement.queries.iter().filter(|query| (query.start..query.end).contains(&at)).max_by_key(|query| query.start)
    }

    /// Whether code puts a part into a query of which nothing is known: a condition, an order, the end.
    fn is_open(&self, query: &Query) -> bool {
        let script = self.script();
        (query.start..query.end).any(|at| {
            script.kind(at) == Some(Kind::Hole) && {
                let value = script.is_any(
                    at - 1,
                    &["=", "<", ">", "<=", ">=", "<>", "!=", "LIKE", "ILIKE", "LIMIT", "OFFSET", "BETWEEN"],
                );
                let listed = script.tokens[at].depth > query.depth && script.is_any(at - 1, &["(", ","]);
                let name = script.is_any(at - 1, &["FROM", "UPDATE", "INTO", "JOIN", "."]);
                !(value || listed || name)
            }
        })
    }
}

/// The empty span behind another one.
fn behind(span: Span) -> Span {
    Span::new(span.end, span.end)
}

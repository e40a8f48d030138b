//! Reading the calls of a migration: names, texts and options, whatever the language writes them like.

use backhint_knowledge::Evidence;

use super::{Migration, Operation, Step, sql};
use crate::detect::Context;
use crate::effects::arguments;
use crate::facts::{Arg, ExprId, ExprKind, FunctionId, RegionId, RegionKind};
use crate::finding::Fix;
use crate::statement::{Dialect, SqlText};
use crate::template::{Piece, Template};

/// Names of functions with the way back.
const DOWN: [&str; 4] = ["down", "Down", "downgrade", "revert"];

/// The calls of one file.
pub(super) struct Calls<'r, 'c, 'a> {
    pub(super) cx: &'r Context<'c, 'a>,
    pub(super) operations: Vec<Operation>,
    /// What SQL texts and types tell about the database.
    pub(super) dialect: Dialect,
    /// See [`Migration::required`].
    pub(super) required: Evidence,
}

impl<'r, 'c, 'a> Calls<'r, 'c, 'a> {
    pub(super) fn new(cx: &'r Context<'c, 'a>) -> Self {
        let text = cx.names.text;
        let postgres = ["postgres", "concurrently", "jsonb", "::text"].iter().any(|word| text.contains(word));
        let dialect = if postgres { Dialect::Postgres } else { Dialect::Unknown };
        Self { cx, operations: Vec::new(), dialect, required: Evidence::Proved }
    }

    /// The calls of the way forward, in order.
    pub(super) fn forward(&self) -> Vec<ExprId> {
        let facts = self.cx.names.facts;
        let mut calls: Vec<ExprId> =
            self.cx.names.sends().iter().copied().filter(|call| !self.is_down(facts.expr(*call).region)).collect();
        calls.sort_by_key(|call| facts.expr(*call).span.start);
        calls
    }

    /// Whether code runs on the way back.
    fn is_down(&self, region: RegionId) -> bool {
        let facts = self.cx.names.facts;
        facts.around(region).any(|region| match facts.region(region).kind {
            RegionKind::Function(function) => {
                self.function_name(function).is_some_and(|name| DOWN.contains(&name)) || self.is_second(function)
            }
            _ => false,
        })
    }

    /// Whether a lambda is the second one of a call: `migration(async up => ..., async down => ...)`.
    fn is_second(&self, id: FunctionId) -> bool {
        let facts = self.cx.names.facts;
        let Some(call) = facts.function(id).passed_to else { return false };
        let lambdas = self.args(call).iter().filter_map(|arg| match facts.expr(arg.value).kind {
            ExprKind::Lambda(lambda) => Some(lambda),
            _ => None,
        });
        lambdas.skip(1).any(|lambda| lambda == id)
    }

    /// The name of a function; of a lambda, the property it is put into: `exports.down = ...`, `down: async () => ...`.
    pub(super) fn function_name(&self, id: FunctionId) -> Option<&'a str> {
        let (facts, names) = (self.cx.names.facts, self.cx.names);
        if let Some(name) = facts.function(id).name {
            return Some(names.of(name));
        }
        let is_it = |value: ExprId| matches!(facts.expr(value).kind, ExprKind::Lambda(lambda) if lambda == id);
        let assigned = facts.assignments.iter().find(|a| a.value.is_some_and(is_it)).map(|a| names.code(a.target));
        let entry = || {
            let entries = facts.exprs.iter().filter_map(|expr| match expr.kind {
                ExprKind::Collection(range) => Some(facts.args(range)),
                _ => None,
            });
            entries.flatten().find(|arg| is_it(arg.value)).and_then(|arg| arg.name).map(|name| names.of(name))
        };
        assigned.and_then(|code| code.rsplit('.').next()).or_else(entry)
    }

    /// The name at the end of what is called, and what it is called on.
    pub(super) fn name(&self, call: ExprId) -> (&'a str, &'a str) {
        let names = self.cx.names;
        let Some(callee) = names.callee(call) else { return ("", "") };
        match names.facts.expr(callee).kind {
            ExprKind::Member { object, name } => (names.of(name), names.code(object)),
            ExprKind::Name => (names.code(callee), ""),
            _ => ("", ""),
        }
    }

    pub(super) fn args(&self, call: ExprId) -> &'a [Arg] {
        arguments(self.cx.names, call)
    }

    /// An argument by its position among those without a name.
    pub(super) fn placed(&self, call: ExprId, position: usize) -> Option<ExprId> {
        self.args(call).iter().filter(|arg| arg.name.is_none()).nth(position).map(|arg| arg.value)
    }

    /// An argument, or an entry of an object among the arguments, by its name.
    pub(super) fn option(&self, call: ExprId, name: &str) -> Option<&'a str> {
        self.option_value(call, name).map(|value| self.cx.names.code(value))
    }

    pub(super) fn option_value(&self, call: ExprId, name: &str) -> Option<ExprId> {
        let names = self.cx.names;
        let find = |args: &'a [Arg]| {
            args.iter().find(|arg| arg.name.is_some_and(|n| names.of(n).trim_matches(['\'', '"', ':']) == name))
        };
        let args = self.args(call);
        let inside = || {
            args.iter().find_map(|arg| match names.facts.expr(arg.value).kind {
                ExprKind::Collection(range) => find(names.facts.args(range)),
                _ => None,
            })
        };
        find(args).or_else(inside).map(|arg| arg.value)
    }

    /// The whole chain of calls that a call is a link of.
    pub(super) fn chain(&self, call: ExprId) -> &'a str {
        let facts = self.cx.names.facts;
        let start = self.cx.span(call).start;
        let begins = |other: &&ExprId| facts.expr(**other).span.start == start && facts.is_inside(call, **other);
        let outer = facts.calls.iter().filter(begins).max_by_key(|other| facts.expr(**other).span.end);
        outer.map_or("", |outer| self.cx.names.code(*outer))
    }

    /// The table that a call changes inside the callback of `alterTable` and its kin.
    pub(super) fn altered(&self, call: ExprId, methods: &[&str], on: &str) -> Option<String> {
        let facts = self.cx.names.facts;
        facts.around(facts.expr(call).region).find_map(|region| {
            let RegionKind::Function(function) = facts.region(region).kind else { return None };
            let outer = facts.function(function).passed_to?;
            let (name, object) = self.name(outer);
            (methods.contains(&name) && object.contains(on)).then(|| self.plain(self.placed(outer, 0)))
        })
    }

    /// Notes a way back without a statement under a way forward that does something.
    pub(super) fn no_way_back(&mut self, down: &str, up: &str) {
        let facts = self.cx.names.facts;
        let empty = (0..facts.functions.len()).find_map(|at| {
            let id = FunctionId(u32::try_from(at).ok()?);
            let function = facts.function(id);
            let is_empty = function.statements == 0 && function.value.is_none();
            (is_empty && self.function_name(id) == Some(down)).then_some(function.name.unwrap_or(function.span))
        });
        if let Some(span) = empty.filter(|_| !self.operations.is_empty()) {
            let (table, subject) = (String::new(), up.to_owned());
            self.operations.push(Operation { step: Step::Irreversible, table, subject, span, fix: None });
        }
    }

    /// A plain text or symbol without its quotes.
    pub(super) fn plain(&self, value: Option<ExprId>) -> String {
        value.map_or(String::new(), |value| {
            let code = self.cx.names.code(value).trim_start_matches(['@', ':']);
            code.trim_matches(['\'', '"', '`']).to_lowercase()
        })
    }

    pub(super) fn push(&mut self, step: Step, call: ExprId, table: String, subject: String) {
        self.push_with(step, call, table, subject, None);
    }

    pub(super) fn push_with(&mut self, step: Step, call: ExprId, table: String, subject: String, fix: Option<Fix>) {
        let span = self.cx.span(call);
        self.operations.push(Operation { step, table, subject, span, fix });
    }

    /// The steps of the SQL text that a call sends.
    pub(super) fn sql(&mut self, value: Option<ExprId>) {
        let Some(value) = value else { return };
        let names = self.cx.names;
        let template = Template::of(names, self.cx.effects, value);
        if template.has_holes() || template.pieces.contains(&Piece::Or) {
            return;
        }
        let mut text = SqlText::default();
        for piece in &template.pieces {
            match piece {
                Piece::Text(span) => text.push_literal(names.text, *span, names.family()),
                _ => text.push_gap(crate::statement::CONSTANT),
            }
        }
        let dialect = sql::of_text(text, &mut self.operations);
        if dialect != Dialect::Unknown {
            self.dialect = dialect;
        }
    }

    /// The migration, for a framework of which the database is PostgreSQL as likely as `guess` says.
    pub(super) fn migration(self, guess: Option<Evidence>, transactional: Option<bool>) -> Option<Migration> {
        let locks = match self.dialect {
            Dialect::Unknown => guess,
            dialect => sql::locks(dialect),
        };
        // Outside of the statement's own file a fix can't say how the tool leaves the transaction out.
        (!self.operations.is_empty()).then_some(Migration {
            operations: self.operations,
            dialect: self.dialect,
            locks,
            required: self.required,
            transactional,
        })
    }
}

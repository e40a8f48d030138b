//! Sums made of what was read from a row that an update is given: `update({ data: { stock: book.stock - 1 } })`.

use backhint_knowledge::{Counter, Evidence, Family};

use super::{RULE, adds_number, is_guarded, is_trifle, message};
use crate::detect::query_in_loop::reads;
use crate::detect::{Context, Draft};
use crate::effects::requires_hold;
use crate::facts::{Arg, ExprId, ExprKind};
use crate::finding::Related;
use crate::syntax::Span;

/// Finds updates whose new value was computed in the program.
pub(super) fn detect(cx: &Context<'_, '_>, imports: &[&str], found: &mut Vec<Draft>) {
    let facts = cx.names.facts;
    for call in &facts.calls {
        let ExprKind::Call { callee, .. } = facts.expr(*call).kind else { continue };
        let ExprKind::Member { name, .. } = facts.expr(callee).kind else { continue };
        let is_it = |counter: &&Counter| {
            counter.updates.iter().any(|update| update == cx.text(name)) && requires_hold(&counter.requires, imports)
        };
        let Some(counter) = cx.profiles.counters.iter().find(is_it) else { continue };
        let entries: Vec<Arg> = facts
            .inside(*call)
            .filter_map(|id| match facts.expr(id).kind {
                ExprKind::Collection(range) => Some(facts.args(range)),
                ExprKind::Call { args, .. } if id == *call => Some(facts.args(args)),
                _ => None,
            })
            .flatten()
            .copied()
            .collect();
        // The old value, or a version, is compared in the same statement.
        let named = |wanted: &str| {
            entries.iter().filter(|entry| entry.name.is_some_and(|name| plain(cx, name) == wanted)).count()
        };
        for entry in &entries {
            let Some(sum) = Sum::of(cx, entry) else { continue };
            if named(sum.field) == 1 && named("version") == 0 {
                found.extend(sum.judge(cx, *call, counter));
            }
        }
    }
}

/// The text of a key, without the signs around it.
fn plain<'a>(cx: &Context<'_, 'a>, name: Span) -> &'a str {
    cx.text(name).trim_matches(['"', '\'', ':'])
}

/// A field of an update with what a row had in the same field, and something.
struct Sum<'a> {
    entry: Arg,
    row: ExprId,
    field: &'a str,
    sign: char,
    by: Span,
}

impl<'a> Sum<'a> {
    fn of(cx: &Context<'_, 'a>, entry: &Arg) -> Option<Self> {
        let facts = cx.names.facts;
        let value = *facts.expr(entry.value);
        let is_sum = matches!(value.kind, ExprKind::Add { .. } | ExprKind::Arithmetic);
        let field = plain(cx, entry.name.filter(|_| is_sum)?);
        let old = facts
            .inside(entry.value)
            .find(|id| facts.expr(*id).span.start == value.span.start && is_member(cx, *id))?;
        let ExprKind::Member { object, name } = facts.expr(old).kind else { return None };
        if cx.text(name) != field || !matches!(facts.expr(object).kind, ExprKind::Name) {
            return None;
        }
        let rest = cx.text(Span::new(cx.span(old).end, value.span.end));
        let sign = rest.trim_start().chars().next().filter(|sign| matches!(sign, '+' | '-'))?;
        let by = rest.trim_start()[1..].trim_start();
        let start = value.span.end - u32::try_from(by.len()).ok()?;
        let by_span = Span::new(start, value.span.end);
        let is_one = facts.inside(entry.value).any(|id| facts.expr(id).span == by_span);
        is_one.then_some(Self { entry: *entry, row: object, field, sign, by: by_span })
    }

    fn judge(&self, cx: &Context<'_, '_>, call: ExprId, counter: &Counter) -> Option<Draft> {
        if !adds_number(cx, self.field, Some(self.by)) {
            return None;
        }
        let found = cx.names.value_of(self.row)?;
        let read = cx.names.unwrapped(found);
        let evidence = self.read(cx, found, read)?;
        if is_guarded(cx, cx.names.facts.expr(call).region, read) {
            return None;
        }
        let evidence = if is_trifle(self.field) { evidence.min(Evidence::Likely) } else { evidence };
        let related = vec![Related::here(cx.span(read), "the row is read here")];
        let message = message(cx, self.row, self.field, self.sign, counter);
        Some(Draft { rule: RULE.to_owned(), evidence, span: self.entry.span, message, related, fixes: Vec::new() })
    }

    /// Whether the variable holds one row that a query gave, and how sure that is.
    fn read(&self, cx: &Context<'_, '_>, found: ExprId, read: ExprId) -> Option<Evidence> {
        let orms = cx.orms();
        if let Some(query) = orms.query(self.row) {
            return (!query.many && !query.plain && query.rows_in.is_empty()).then_some(query.evidence);
        }
        let name = cx.names.written(read).last()?.name;
        let is_one = cx.family == Family::JavaScript
            && found != read
            && ["findUnique", "findFirst"].iter().any(|start| name.starts_with(start));
        is_one.then(|| reads(cx, orms, read))?
    }
}

fn is_member(cx: &Context<'_, '_>, id: ExprId) -> bool {
    matches!(cx.names.facts.expr(id).kind, ExprKind::Member { .. })
}

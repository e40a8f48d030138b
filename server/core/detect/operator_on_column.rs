//! Operators of Python that are decided before there is a query: `is`, `not`, `and`, `or` and `in` in conditions on columns.

use backhint_knowledge::Evidence;
use rustc_hash::FxHashSet;

use super::{Context, Draft};
use crate::effects::arguments;
use crate::facts::{Arg, ExprId, ExprKind, TestKind};
use crate::finding::{Edit, Fix};
use crate::profile::OrmProfile;
use crate::syntax::Span;

const RULE: &str = "orm-python-operator-on-column";

/// Finds conditions whose operator the mapper never sees.
pub(super) fn detect(cx: &Context<'_, '_>, found: &mut Vec<Draft>) {
    for orm in &cx.profiles.orms {
        if !orm.condition_calls.is_empty() {
            Columns::of(cx, orm).judge(found);
        }
        if !orm.condition_values.is_empty() {
            judge_values(cx, orm, found);
        }
    }
}

/// The conditions of one mapper in a file.
struct Columns<'c, 'x, 'a> {
    cx: &'c Context<'x, 'a>,
    orm: &'a OrmProfile,
    /// Classes that queries of the file name.
    queried: FxHashSet<&'a str>,
}

/// The place of a condition.
#[derive(Clone, Copy)]
struct Place {
    argument: Arg,
    /// Several arguments of the call are joined with AND.
    joins: bool,
}

impl<'c, 'x, 'a> Columns<'c, 'x, 'a> {
    fn of(cx: &'c Context<'x, 'a>, orm: &'a OrmProfile) -> Self {
        let facts = cx.names.facts;
        let mut queried = FxHashSet::default();
        for call in &facts.calls {
            let ExprKind::Call { callee, .. } = facts.expr(*call).kind else { continue };
            // What a query is joined with is named like what it is about.
            let joins = match facts.expr(callee).kind {
                ExprKind::Member { name, .. } => matches!(cx.text(name), "join" | "outerjoin"),
                _ => false,
            };
            if !joins && orm.query_calls.fits_expr(cx.names, callee).is_empty() {
                continue;
            }
            for arg in arguments(cx.names, *call) {
                if joins && !matches!(facts.expr(arg.value).kind, ExprKind::Name) {
                    continue;
                }
                queried.extend(cx.names.written(arg.value).first().map(|root| root.name));
            }
        }
        Self { cx, orm, queried }
    }

    fn judge(&self, found: &mut Vec<Draft>) {
        let facts = self.cx.names.facts;
        let mut seen: FxHashSet<ExprId> = FxHashSet::default();
        for call in &facts.calls {
            let Some(joins) = self.takes_conditions(*call) else { continue };
            for argument in arguments(self.cx.names, *call) {
                let place = Place { argument: *argument, joins };
                // Outer conditions first: the parts of a chain are no chains of their own.
                let inside: Vec<ExprId> = facts.inside(argument.value).collect();
                for id in inside.into_iter().rev() {
                    let in_place = facts.expr(id).region == facts.expr(*call).region;
                    if in_place && !seen.contains(&id) {
                        self.condition(id, place, &mut seen, found);
                    }
                }
            }
        }
    }

    /// Whether the arguments of a call are conditions, and whether it joins several with AND.
    fn takes_conditions(&self, call: ExprId) -> Option<bool> {
        let ExprKind::Call { callee, .. } = self.cx.names.facts.expr(call).kind else { return None };
        let operators = &self.orm.orm.operators;
        if let ExprKind::Member { name, .. } = self.cx.names.facts.expr(callee).kind {
            let name = self.cx.text(name);
            if operators.methods.iter().any(|method| method == name) {
                return Some(operators.joining.iter().any(|method| method == name));
            }
        }
        let fits = self.orm.condition_calls.fits_expr(self.cx.names, callee);
        let name = self.cx.names.path(callee).map_or("", |path| path.last());
        (!fits.is_empty()).then(|| operators.joining.iter().any(|method| method == name))
    }

    fn condition(&self, id: ExprId, place: Place, seen: &mut FxHashSet<ExprId>, found: &mut Vec<Draft>) {
        match self.cx.names.facts.expr(id).kind {
            ExprKind::Test { kind, left: Some(left), right } => found.extend(self.test(id, kind, left, right)),
            ExprKind::Either { .. } => {
                let Some(word) = word_of(self.cx, id) else { return };
                let mut chain = Vec::new();
                leaves(self.cx, id, word, &mut chain, seen);
                found.extend(self.chain(id, word, &chain, place));
            }
            _ => {}
        }
    }

    /// `Book.sold_at is None`, `Book.kind in kinds`, `not Book.is_sold`.
    fn test(&self, id: ExprId, kind: TestKind, left: ExprId, right: Option<ExprId>) -> Option<Draft> {
        if kind == TestKind::Not {
            return self.not(id, left);
        }
        let column = self.is_column(left).then_some(left)?;
        let right = right?;
        let (column, value) = (self.cx.names.code(column), self.cx.names.code(right));
        let operators = &self.orm.orm.operators;
        let is_fixed = matches!(self.cx.names.facts.expr(right).kind, ExprKind::Null | ExprKind::Bool(_));
        let (always, instead) = match (kind, between(self.cx, left, right)) {
            (TestKind::Equal, "is") if is_fixed => ("false", format!("{column}.{}({value})", operators.same)),
            (TestKind::NotEqual, "is not") if is_fixed => ("true", format!("{column}.{}({value})", operators.other)),
            (TestKind::Equal, "is") => ("false", format!("{column} == {value}")),
            (TestKind::NotEqual, "is not") => ("true", format!("{column} != {value}")),
            (TestKind::In, _) => ("false", format!("{column}.{}({value})", operators.among)),
            (TestKind::NotIn, _) => ("true", format!("{column}.{}({value})", operators.outside)),
            _ => return None,
        };
        Some(self.draft(id, always, instead))
    }

    fn not(&self, id: ExprId, value: ExprId) -> Option<Draft> {
        let facts = self.cx.names.facts;
        let code = self.cx.names.code(value);
        match facts.expr(value).kind {
            // A column of a table object refuses to be asked for its truth.
            ExprKind::Member { .. } if self.is_attribute(value) => Some(self.draft(id, "false", format!("~{code}"))),
            ExprKind::Test { kind, left: Some(left), right: Some(right) } if self.is_column(left) => {
                let always = match (kind, between(self.cx, left, right)) {
                    (TestKind::Equal, "==") => "true",
                    (TestKind::NotEqual, "!=") => "false",
                    _ => return None,
                };
                Some(self.draft(id, always, format!("~({code})")))
            }
            _ => None,
        }
    }

    /// `Book.kind == kind and Book.year == year`.
    fn chain(&self, id: ExprId, word: &str, leaves: &[ExprId], place: Place) -> Option<Draft> {
        let first = *leaves.first()?;
        let is_condition = |leaf: &ExprId| self.cx.names.facts.inside(*leaf).any(|inner| self.is_column(inner));
        let last_wins = (word == "or") == self.is_falsy(first)?;
        if leaves.len() < 2 || !leaves.iter().all(is_condition) {
            return None;
        }
        let kept = if last_wins { *leaves.last()? } else { first };
        let sign = if word == "and" { "&" } else { "|" };
        let message = format!(
            "`{word}` chooses one of its conditions in Python, before there is a query: only `{}` becomes part of it; `{sign}` joins them",
            self.cx.short(kept)
        );
        let is_whole = place.argument.value == id && place.argument.span == self.cx.span(id);
        let edits = if word == "and" && place.joins && is_whole && place.argument.name.is_none() {
            with_commas(self.cx, leaves, word)
        } else {
            with_sign(self.cx, leaves, word, sign)
        };
        let title = if word == "and" { "Join the conditions with AND" } else { "Join the conditions with OR" };
        Some(Draft { fixes: fix(title.to_owned(), edits).into_iter().collect(), ..self.plain(id, message) })
    }

    /// What Python takes a condition for; `None` where it is none that it can decide on.
    fn is_falsy(&self, condition: ExprId) -> Option<bool> {
        match self.cx.names.facts.expr(condition).kind {
            ExprKind::Test { kind, left: Some(left), right: Some(right) }
                if self.is_column(left) || self.is_column(right) =>
            {
                match (kind, between(self.cx, left, right)) {
                    (TestKind::Equal, "==") => Some(true),
                    (TestKind::NotEqual, "!=") => Some(false),
                    _ => None,
                }
            }
            ExprKind::Member { .. } if self.is_attribute(condition) => Some(false),
            _ => None,
        }
    }

    fn is_column(&self, id: ExprId) -> bool {
        let ExprKind::Member { object, .. } = self.cx.names.facts.expr(id).kind else { return false };
        let is_held = match self.cx.names.facts.expr(object).kind {
            ExprKind::Member { name, .. } => self.cx.text(name) == self.orm.orm.operators.columns,
            _ => false,
        };
        is_held || self.is_attribute(id)
    }

    /// `Book.sold_at`, where `Book` is a model.
    fn is_attribute(&self, id: ExprId) -> bool {
        let facts = self.cx.names.facts;
        let ExprKind::Member { object, name } = facts.expr(id).kind else { return false };
        if !matches!(facts.expr(object).kind, ExprKind::Name) || !self.cx.text(name).contains(char::is_lowercase) {
            return false;
        }
        let class = self.cx.names.code(object);
        let is_known = || {
            let model = self.cx.orms().models.get(class);
            model.is_some_and(|model| model.mapper == Some(self.orm.title.as_str()))
        };
        class.starts_with(char::is_uppercase) && (self.queried.contains(class) || is_known())
    }

    fn draft(&self, id: ExprId, always: &str, instead: String) -> Draft {
        let message = format!(
            "Python decides `{}` before there is a query, so the condition is always {always}; `{instead}` asks the database",
            self.cx.short(id)
        );
        let edits = vec![Edit { span: self.cx.span(id), text: instead.clone() }];
        let fix = fix(format!("Ask the database: `{}`", super::shorten(&instead)), edits);
        Draft { fixes: fix.into_iter().collect(), ..self.plain(id, message) }
    }

    fn plain(&self, id: ExprId, message: String) -> Draft {
        plain(self.cx, id, message)
    }
}

fn plain(cx: &Context<'_, '_>, id: ExprId, message: String) -> Draft {
    let (rule, span) = (RULE.to_owned(), cx.span(id));
    Draft { rule, evidence: Evidence::Proved, span, message, related: Vec::new(), fixes: Vec::new() }
}

fn fix(title: String, edits: Vec<Edit>) -> Option<Fix> {
    (!edits.is_empty()).then_some(Fix { title, edits, safe: true, file: None })
}

/// `Q(kind=kind) and Q(year=year)`, `not Q(kind=kind)`.
fn judge_values(cx: &Context<'_, '_>, orm: &OrmProfile, found: &mut Vec<Draft>) {
    let facts = cx.names.facts;
    let is_value = |id: ExprId| {
        let ExprKind::Call { callee, .. } = facts.expr(id).kind else { return false };
        let has_condition = arguments(cx.names, id).iter().any(|arg| !arg.spread);
        has_condition && !orm.condition_values.fits_expr(cx.names, callee).is_empty()
    };
    let mut seen: FxHashSet<ExprId> = FxHashSet::default();
    let ids = (0..facts.exprs.len()).rev().filter_map(|at| u32::try_from(at).ok()).map(ExprId);
    for id in ids {
        match facts.expr(id).kind {
            ExprKind::Test { kind: TestKind::Not, left: Some(value), .. } if is_value(value) => {
                let code = cx.names.code(value);
                let message = format!("`not` makes `False` of a condition; `~{}` turns it round", super::shorten(code));
                let edits = vec![Edit { span: cx.span(id), text: format!("~{code}") }];
                let fix = fix("Turn the condition round with `~`".to_owned(), edits);
                found.push(Draft { fixes: fix.into_iter().collect(), ..plain(cx, id, message) });
            }
            ExprKind::Either { left, .. }
                if !seen.contains(&id) && !matches!(facts.expr(left).kind, ExprKind::Name) =>
            {
                let Some(word) = word_of(cx, id) else { continue };
                let mut chain = Vec::new();
                leaves(cx, id, word, &mut chain, &mut seen);
                if !chain.iter().all(|leaf| is_value(*leaf)) {
                    continue;
                }
                let (sign, kept) = if word == "and" { ("&", chain.last()) } else { ("|", chain.first()) };
                let Some(kept) = kept else { continue };
                let message = format!(
                    "`{word}` chooses one of its conditions in Python: only `{}` becomes part of the query; `{sign}` joins them",
                    cx.short(*kept)
                );
                let fix = fix(format!("Join the conditions with `{sign}`"), with_sign(cx, &chain, word, sign));
                found.push(Draft { fixes: fix.into_iter().collect(), ..plain(cx, id, message) });
            }
            _ => {}
        }
    }
}

/// The operator between two operands, without what else stands there.
fn between<'a>(cx: &Context<'_, 'a>, left: ExprId, right: ExprId) -> &'a str {
    let code = cx.names.text.get(cx.span(left).end as usize..cx.span(right).start as usize).unwrap_or_default();
    code.trim_matches(|c: char| c.is_whitespace() || matches!(c, '(' | ')'))
}

/// `and` or `or`, if it is what joins an expression.
fn word_of<'a>(cx: &Context<'_, 'a>, id: ExprId) -> Option<&'a str> {
    let ExprKind::Either { left, right } = cx.names.facts.expr(id).kind else { return None };
    Some(between(cx, left, right)).filter(|word| matches!(*word, "and" | "or"))
}

/// The operands of a chain of one operator, from left to right; the parts of the chain are marked as seen.
fn leaves(cx: &Context<'_, '_>, id: ExprId, word: &str, found: &mut Vec<ExprId>, seen: &mut FxHashSet<ExprId>) {
    let mut open = vec![id];
    while let Some(at) = open.pop() {
        match cx.names.facts.expr(at).kind {
            ExprKind::Either { left, right } if word_of(cx, at) == Some(word) => {
                seen.insert(at);
                open.extend([right, left]);
            }
            _ => found.push(at),
        }
    }
}

/// The span of an operator between two operands.
fn operator_span(cx: &Context<'_, '_>, left: ExprId, right: ExprId, word: &str) -> Option<Span> {
    let (start, end) = (cx.span(left).end, cx.span(right).start);
    let code = cx.names.text.get(start as usize..end as usize)?;
    let at = start + u32::try_from(code.find(word)?).ok()?;
    (code.matches(word).count() == 1).then(|| Span::new(at, at + u32::try_from(word.len()).unwrap_or(0)))
}

/// Commas in place of the operators between the operands.
fn with_commas(cx: &Context<'_, '_>, leaves: &[ExprId], word: &str) -> Vec<Edit> {
    let edits: Option<Vec<Edit>> = leaves
        .windows(2)
        .map(|pair| {
            let span = operator_span(cx, pair[0], pair[1], word)?;
            // The space before the operator goes, too; a line of its own stays one.
            let text = cx.names.text;
            let before = text[..span.start as usize].trim_end().len();
            let space = &text[before..span.start as usize];
            let (kept, behind) = if space.contains('\n') { (space, 1) } else { ("", 0) };
            let start = u32::try_from(before).ok()?.max(cx.span(pair[0]).end);
            Some(Edit { span: Span::new(start, span.end + behind), text: format!(",{kept}") })
        })
        .collect();
    edits.unwrap_or_default()
}

/// Another sign in place of the operators, with parentheses around the operands that need them.
fn with_sign(cx: &Context<'_, '_>, leaves: &[ExprId], word: &str, sign: &str) -> Vec<Edit> {
    let facts = cx.names.facts;
    if leaves.iter().any(|leaf| matches!(facts.expr(*leaf).kind, ExprKind::Either { .. })) {
        return Vec::new();
    }
    let mut edits = Vec::new();
    for (at, leaf) in leaves.iter().enumerate() {
        let span = cx.span(*leaf);
        let is_tight =
            matches!(facts.expr(*leaf).kind, ExprKind::Call { .. } | ExprKind::Member { .. } | ExprKind::Name);
        let text = cx.names.text;
        let wrapped = text[..span.start as usize].trim_end().ends_with('(')
            && text[span.end as usize..].trim_start().starts_with(')');
        if !is_tight && !wrapped {
            edits.push(Edit { span: Span::new(span.start, span.start), text: "(".to_owned() });
            edits.push(Edit { span: Span::new(span.end, span.end), text: ")".to_owned() });
        }
        let Some(next) = leaves.get(at + 1) else { continue };
        let Some(span) = operator_span(cx, *leaf, *next, word) else { return Vec::new() };
        edits.push(Edit { span, text: sign.to_owned() });
    }
    edits
}

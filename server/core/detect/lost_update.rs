//! Numbers that are read from a row, changed in the program and written back: of two at once, one is lost.

mod given;

use backhint_knowledge::{Counter, Evidence, Family};

use super::{Context, Draft};
use crate::effects::{arguments, requires_hold};
use crate::facts::{Assignment, ExprId, ExprKind, RegionId, RegionKind};
use crate::finding::{Edit, Fix, Related};
use crate::syntax::Span;

const RULE: &str = "orm-lost-update";

/// Words in the names of fields that hold numbers which are added to.
const QUANTITIES: [&str; 30] = [
    "count",
    "counter",
    "balance",
    "stock",
    "quantity",
    "qty",
    "amount",
    "total",
    "credit",
    "credits",
    "point",
    "points",
    "score",
    "usage",
    "uses",
    "used",
    "views",
    "view",
    "number",
    "num",
    "remaining",
    "available",
    "likes",
    "votes",
    "hits",
    "attempts",
    "inventory",
    "sold",
    "size",
    "downloads",
];

/// Finds sums that are made in the program and stored.
pub(super) fn detect(cx: &Context<'_, '_>, found: &mut Vec<Draft>) {
    let imports: Vec<&str> = cx.names.imported_paths().collect();
    for set in &cx.names.facts.assignments {
        found.extend(Change::of(cx, set).and_then(|change| change.judge(&imports)));
    }
    given::detect(cx, &imports, found);
}

/// A field of a row that is set to its old value and something.
struct Change<'c, 'x, 'a> {
    cx: &'c Context<'x, 'a>,
    set: &'a Assignment,
    /// The variable that holds the row.
    row: ExprId,
    field: &'a str,
    sign: char,
    /// What is added or taken away; none for `++`.
    by: Option<Span>,
}

impl<'c, 'x, 'a> Change<'c, 'x, 'a> {
    fn of(cx: &'c Context<'x, 'a>, set: &'a Assignment) -> Option<Self> {
        let facts = cx.names.facts;
        let ExprKind::Member { object, name } = facts.expr(set.target).kind else { return None };
        if !matches!(facts.expr(object).kind, ExprKind::Name) || cx.names.is_self(object) {
            return None;
        }
        let (sign, by) = step(cx, set)?;
        Some(Self { cx, set, row: object, field: cx.text(name), sign, by })
    }

    fn judge(&self, imports: &[&str]) -> Option<Draft> {
        let names = self.cx.names;
        if !adds_number(self.cx, self.field, self.by) {
            return None;
        }
        let orms = self.cx.orms();
        let query = orms.query(self.row).filter(|query| !query.many && !query.plain && query.rows_in.is_empty())?;
        let (counter, save) = self.saved(imports)?;
        let read = names.value_of(self.row)?;
        if is_guarded(self.cx, self.set.region, read) {
            return None;
        }
        let message = message(self.cx, self.row, self.field, self.sign, counter);
        let related = vec![
            Related::here(self.cx.span(read), "the row is read here"),
            Related::here(self.cx.span(save), "and written back here"),
        ];
        let evidence = if is_trifle(self.field) { query.evidence.min(Evidence::Likely) } else { query.evidence };
        Some(Draft {
            rule: RULE.to_owned(),
            evidence,
            span: self.set.span,
            message,
            related,
            fixes: self.fix(counter, save).into_iter().collect(),
        })
    }

    /// The call behind the change that writes the row, in the same arm.
    fn saved(&self, imports: &[&str]) -> Option<(&'a Counter, ExprId)> {
        let (facts, names) = (self.cx.names.facts, self.cx.names);
        let function = facts.function_around(self.set.region)?;
        let (row, end) = (names.code(self.row), self.set.span.end);
        let may_be = |call: &&ExprId| {
            let expr = facts.expr(**call);
            expr.span.start >= end && facts.function_around(expr.region) == Some(function) && self.follows(expr.region)
        };
        for call in names.sends().iter().filter(may_be) {
            let Some(callee) = names.callee(*call) else { continue };
            let ExprKind::Member { object, name } = facts.expr(callee).kind else { continue };
            for counter in self.cx.profiles.counters.iter().filter(|counter| requires_hold(&counter.requires, imports))
            {
                let is_own = counter.saves.iter().any(|save| save == self.cx.text(name)) && names.code(object) == row;
                let is_given = counter.takes.iter().any(|save| save == self.cx.text(name))
                    && arguments(names, *call).iter().any(|arg| names.code(arg.value) == row);
                let is_session = counter.commits.iter().any(|save| save == self.cx.text(name))
                    && counter
                        .sessions
                        .iter()
                        .any(|session| names.written(object).last().is_some_and(|l| l.name == session));
                if is_own || is_given || is_session {
                    return Some((counter, *call));
                }
            }
        }
        None
    }

    /// Whether code of a region runs behind the change, and not instead of it.
    fn follows(&self, region: RegionId) -> bool {
        let facts = self.cx.names.facts;
        facts.is_within(region, self.set.region) || facts.is_within(self.set.region, region)
    }

    /// `product.stock = F("stock") - 1`, where the new value is not read afterwards.
    fn fix(&self, counter: &Counter, save: ExprId) -> Option<Fix> {
        let (facts, names) = (self.cx.names.facts, self.cx.names);
        if counter.fix_value.is_empty() || self.cx.family != Family::Python {
            return None;
        }
        let function = facts.function_around(self.set.region)?;
        let reads = facts.exprs.iter().filter(|expr| {
            expr.span.start >= self.set.span.end
                && facts.function_around(expr.region) == Some(function)
                && matches!(expr.kind, ExprKind::Name)
                && names.of(expr.span) == names.code(self.row)
        });
        // Nothing but the writing itself may look at the row: it holds no number any more.
        let is_used = reads.into_iter().any(|expr| !self.cx.span(save).contains(expr.span));
        let is_alone = facts
            .assignments
            .iter()
            .filter(|set| set.target != self.set.target)
            .all(|set| !names.code(set.target).starts_with(&format!("{}.{}", names.code(self.row), self.field)));
        if is_used || !is_alone {
            return None;
        }
        let by = self.by.map_or("1", |span| self.cx.text(span));
        let value = counter.fix_value.replace("{field}", self.field);
        let target = names.code(self.set.target);
        let is_simple = by.chars().all(|c| c.is_alphanumeric() || "_.".contains(c));
        let by = if is_simple { by.to_owned() } else { format!("({by})") };
        let text = format!("{target} = {value} {} {by}", self.sign);
        let mut edits = vec![Edit { span: self.set.span, text }];
        let name = counter.fix_import.rsplit(' ').next().unwrap_or_default();
        let known = names.import_named(name).is_some();
        if !known {
            edits.insert(0, Edit { span: first_line(self.cx), text: format!("{}\n", counter.fix_import) });
        }
        Some(Fix {
            title: format!("Let the database add: `{value} {} {by}`", self.sign),
            edits,
            safe: true,
            file: None,
        })
    }
}

/// What is wrong, and what does it better.
fn message(cx: &Context<'_, '_>, row: ExprId, field: &str, sign: char, counter: &Counter) -> String {
    let instead = counter.instead.replace("{field}", field).replace("{sign}", &sign.to_string());
    format!(
        "`{}.{field}` is changed by what was read before: of two requests at once, the later one overwrites the other's change; {instead} lets the database add",
        cx.names.code(row)
    )
}

/// Whether a field counts what may be one less: who counts views can do with that.
fn is_trifle(field: &str) -> bool {
    ["view", "hit", "retr", "attempt", "download"].iter().any(|word| field.contains(word))
}

/// Whether what is added is surely a number.
fn adds_number(cx: &Context<'_, '_>, field: &str, by: Option<Span>) -> bool {
    let facts = cx.names.facts;
    let Some(by) = by else { return true };
    let code = cx.text(by);
    if code.chars().all(|c| c.is_ascii_digit() || c == '.' || c == '_') {
        return true;
    }
    let is_text = facts.exprs.iter().any(|expr| {
        by.contains(expr.span)
            && matches!(expr.kind, ExprKind::Text(_) | ExprKind::Collection(_) | ExprKind::Call { .. })
    });
    let mut words = field.split('_').map(str::to_ascii_lowercase);
    let is_quantity = words.any(|word| QUANTITIES.contains(&word.as_str()))
        || QUANTITIES.iter().any(|word| ends_with_word(field, word));
    !is_text && is_quantity
}

/// Whether the row is locked, or read again, or the change is made by the database.
fn is_guarded(cx: &Context<'_, '_>, region: RegionId, read: ExprId) -> bool {
    let facts = cx.names.facts;
    let code = super::check_then_create::code_around(cx, region);
    let in_lock = facts.around(region).any(|region| match facts.region(region).kind {
        RegionKind::With(resources) => {
            facts.args(resources).iter().any(|arg| cx.names.code(arg.value).to_ascii_lowercase().contains("lock"))
        }
        _ => false,
    });
    in_lock || super::check_then_create::locks(code) || cx.names.code(read).to_ascii_lowercase().contains("create")
}

/// Where an import can be put: before the first one, or at the head of the file.
fn first_line(cx: &Context<'_, '_>) -> Span {
    let imports = cx.names.facts.imports.iter().map(|import| import.place.start);
    let first = imports.min().map_or(0, |at| cx.names.text[..at as usize].rfind('\n').map_or(0, |line| line + 1));
    let at = u32::try_from(first).unwrap_or(0);
    Span::new(at, at)
}

/// Whether a name of several words ends with this one: `viewCount`.
fn ends_with_word(name: &str, word: &str) -> bool {
    let Some(start) = name.len().checked_sub(word.len()) else { return false };
    name.get(start..).is_some_and(|end| end.eq_ignore_ascii_case(word) && end.starts_with(char::is_uppercase))
}

/// The sign of a change of an old value, and what changes it: `+= 1`, `= book.stock - sold`, `++`.
fn step(cx: &Context<'_, '_>, set: &Assignment) -> Option<(char, Option<Span>)> {
    let facts = cx.names.facts;
    let target = cx.names.code(set.target);
    let code = cx.text(set.span);
    let value = set.value?;
    let value_span = cx.span(value);
    let between = cx.names.text.get(cx.span(set.target).end as usize..value_span.start as usize).unwrap_or_default();
    match between.trim() {
        "+=" => return Some(('+', Some(value_span))),
        "-=" => return Some(('-', Some(value_span))),
        _ => {}
    }
    let compact: String = code.split_whitespace().collect();
    if compact.trim_end_matches(';') == format!("{target}++") || compact == format!("++{target}") {
        return Some(('+', None));
    }
    if compact.trim_end_matches(';') == format!("{target}--") || compact == format!("--{target}") {
        return Some(('-', None));
    }
    // What is computed from the old value has the whole expression as its value.
    for (sign, text) in [('+', "+="), ('-', "-=")] {
        if let Some((left, right)) = cx.names.code(value).split_once(text)
            && left.trim() == target
        {
            let skip = u32::try_from(right.len() - right.trim_start().len()).ok()?;
            let start = value_span.end - u32::try_from(right.len()).ok()? + skip;
            return Some((sign, Some(Span::new(start, value_span.end))));
        }
    }
    let whole = cx.names.code(value);
    let rest = whole.strip_prefix(target)?.trim_start();
    let sign = rest.chars().next().filter(|sign| matches!(sign, '+' | '-'))?;
    let by = rest[1..].trim_start();
    let is_one = !by.is_empty() && !by.starts_with(['+', '-', '=']);
    let operand = facts.inside(value).any(|id| cx.names.code(id) == by) || by.chars().all(|c| c.is_ascii_digit());
    let start = value_span.end - u32::try_from(by.len()).ok()?;
    (is_one && operand).then_some((sign, Some(Span::new(start, value_span.end))))
}

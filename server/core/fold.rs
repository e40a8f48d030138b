//! Conditions of Java that only numbers and texts of the program decide: which branch never runs.

use backhint_knowledge::Family;

use crate::facts::{ExprId, ExprKind, RegionId, RegionKind, TextPart};
use crate::names::Names;

/// How long the code of a condition may be, in bytes, to be computed.
const MAX_CODE: usize = 120;

/// Whether a region lies in a branch that surely never runs.
pub(crate) fn never_runs(names: &Names<'_>, region: RegionId) -> bool {
    if names.family() != Family::Java {
        return false;
    }
    let facts = names.facts;
    facts.around(region).take(3).any(|region| match facts.region(region).kind {
        RegionKind::Branch { condition: Some(condition), otherwise } => truth(names, condition) == Some(otherwise),
        RegionKind::Branch { condition: None, .. } => is_other_arm(names, region),
        _ => false,
    })
}

/// The one of two values that a condition which is surely true or false chooses.
pub(crate) fn chosen(names: &Names<'_>, choice: ExprId, left: ExprId, right: ExprId) -> Option<ExprId> {
    let facts = names.facts;
    if names.family() != Family::Java {
        return None;
    }
    let before = |id: &ExprId| facts.expr(*id).span.end <= facts.expr(left).span.start;
    let is_test = |id: &ExprId| matches!(facts.expr(*id).kind, ExprKind::Test { .. });
    let condition = facts.inside(choice).filter(is_test).filter(before);
    let condition = condition.max_by_key(|id| facts.expr(*id).span.end - facts.expr(*id).span.start)?;
    truth(names, condition).map(|truth| if truth { left } else { right })
}

/// Whether a condition is surely true or surely false.
pub(crate) fn truth(names: &Names<'_>, condition: ExprId) -> Option<bool> {
    let code = names.code(condition);
    if names.family() != Family::Java || code.len() > MAX_CODE || !code.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let mut sum = Computation { names, condition, rest: code };
    let left = sum.sum()?;
    let operator = ["<=", ">=", "==", "!=", "<", ">"].into_iter().find(|operator| sum.takes(operator))?;
    let right = sum.sum()?;
    let truth = match operator {
        "<=" => left <= right,
        ">=" => left >= right,
        "==" => left == right,
        "!=" => left != right,
        "<" => left < right,
        _ => left > right,
    };
    sum.rest.trim().is_empty().then_some(truth)
}

/// An arithmetic expression that is read from left to right.
struct Computation<'c, 'a> {
    names: &'c Names<'a>,
    condition: ExprId,
    rest: &'a str,
}

impl Computation<'_, '_> {
    fn takes(&mut self, token: &str) -> bool {
        match self.rest.trim_start().strip_prefix(token) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn sum(&mut self) -> Option<i64> {
        let mut value = self.product()?;
        loop {
            if self.takes("+") {
                value = value.checked_add(self.product()?)?;
            } else if self.takes("-") {
                value = value.checked_sub(self.product()?)?;
            } else {
                return Some(value);
            }
        }
    }

    fn product(&mut self) -> Option<i64> {
        let mut value = self.factor()?;
        loop {
            if self.takes("*") {
                value = value.checked_mul(self.factor()?)?;
            } else if self.takes("/") {
                value = value.checked_div(self.factor()?)?;
            } else {
                return Some(value);
            }
        }
    }

    fn factor(&mut self) -> Option<i64> {
        // One level of brackets, so that no input leads to deep recursion.
        if self.takes("(") {
            let (inner, rest) = self.rest.split_once(')').filter(|(inner, _)| !inner.contains('('))?;
            let mut part = Computation { names: self.names, condition: self.condition, rest: inner };
            let value = part.sum().filter(|_| part.rest.trim().is_empty())?;
            self.rest = rest;
            return Some(value);
        }
        let code = self.rest.trim_start();
        let end = code.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(code.len());
        let (word, rest) = code.split_at(end);
        self.rest = rest;
        word.parse().ok().or_else(|| self.constant(word)?.parse().ok())
    }

    /// The number that a variable in the condition surely holds.
    fn constant(&self, name: &str) -> Option<&str> {
        let facts = self.names.facts;
        let is_it = |id: &ExprId| matches!(facts.expr(*id).kind, ExprKind::Name) && self.names.code(*id) == name;
        let value = self.names.value_of(facts.inside(self.condition).find(is_it)?)?;
        matches!(facts.expr(value).kind, ExprKind::Number).then(|| self.names.code(value))
    }
}

/// Whether a region is an arm of a switch over a character of a known text that does not have it.
fn is_other_arm(names: &Names<'_>, arm: RegionId) -> bool {
    let facts = names.facts;
    let Some(fork) = facts.region(arm).fork else { return false };
    let mut arms: Vec<&str> = Vec::new();
    let (mut own, mut first) = (None, None);
    for (at, region) in (0..).zip(&facts.regions).filter(|(_, region)| region.fork == Some(fork)) {
        first.get_or_insert(region.span.start);
        if RegionId(at) == arm {
            own = Some(arms.len());
        }
        arms.push(names.of(region.span));
    }
    let (Some(own), Some(first)) = (own, first) else { return false };
    let is_subject = |id: &ExprId| {
        let span = facts.expr(*id).span;
        span.start >= fork && span.end <= first && matches!(facts.expr(*id).kind, ExprKind::Name)
    };
    let Some(subject) = (0..).map(ExprId).take(facts.exprs.len()).find(is_subject) else { return false };
    let Some(chosen) = character(names, subject) else { return false };
    let label = |code: &str| code.strip_prefix("case '").and_then(|rest| rest.chars().next());
    if !arms.iter().any(|code| label(code) == Some(chosen)) {
        return label(arms[own]).is_some();
    }
    // `case 'C': case 'D':` are arms of their own, the first of them empty.
    let is_empty = |code: &&str| code.trim_end().ends_with(':');
    let group = 1 + arms[..own].iter().rev().take_while(|code| is_empty(code)).count();
    !arms[own + 1 - group..=own].iter().any(|code| label(code) == Some(chosen))
}

/// The character that `"ABC".charAt(1)` in a variable is.
fn character(names: &Names<'_>, id: ExprId) -> Option<char> {
    let facts = names.facts;
    let value = names.value_of(id)?;
    let ExprKind::Call { callee, args } = facts.expr(value).kind else { return None };
    let ExprKind::Member { object, name } = facts.expr(callee).kind else { return None };
    let ([position], "charAt") = (facts.args(args), names.of(name)) else { return None };
    let ExprKind::Text(range) = facts.expr(names.value_of(object).unwrap_or(object)).kind else { return None };
    let [TextPart::Literal(text)] = facts.parts(range) else { return None };
    names.of(*text).chars().nth(names.code(position.value).parse().ok()?)
}

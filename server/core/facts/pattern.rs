//! Patterns: which names assignments, parameters and loops bind, and which part of the value each gets.

use super::build::{Binding, Builder, Frame};
use super::{Arg, Assignment, Expr, ExprId, ExprKind, Param, ValuePart};
use crate::syntax::Span;

impl Builder<'_> {
    /// The names that a pattern binds; members and indexes bind none.
    pub(super) fn names_in(&self, pattern: ExprId) -> Vec<Span> {
        let mut names = Vec::new();
        for part in self.unpack(pattern, None) {
            let expr = self.facts.expr(part.target);
            match expr.kind {
                ExprKind::Name => names.push(expr.span),
                // A form of pattern that the lowering does not know.
                ExprKind::Opaque => names.extend(self.facts.inside(part.target).filter_map(|id| {
                    let expr = self.facts.expr(id);
                    matches!(expr.kind, ExprKind::Name).then_some(expr.span)
                })),
                _ => {}
            }
        }
        names
    }

    /// Takes a pattern apart into its targets, in source order. Its elements get the elements of the value one by one
    /// where that is a literal with as many, else some part of the value.
    fn unpack(&self, pattern: ExprId, value: Option<ExprId>) -> Vec<Unpacked> {
        let mut found = Vec::new();
        let mut open = vec![Unpacked { target: pattern, value, part: ValuePart::Whole }];
        while let Some(next) = open.pop() {
            let ExprKind::Collection(range) = self.facts.expr(next.target).kind else {
                found.push(next);
                continue;
            };
            let targets = self.facts.args(range);
            let values = self.elements(next.value, next.part, targets);
            for (at, arg) in targets.iter().enumerate().rev() {
                open.push(match values.get(at) {
                    Some(element) => Unpacked { target: arg.value, value: Some(element.value), part: ValuePart::Whole },
                    None => Unpacked { target: arg.value, value: next.value, part: part_of(next.part, arg) },
                });
            }
        }
        found
    }

    /// The elements of a literal list that the targets get one by one.
    fn elements(&self, value: Option<ExprId>, part: ValuePart, targets: &[Arg]) -> &[Arg] {
        let value = value.map(|value| self.awaited_together(value).unwrap_or(value));
        let Some(ExprKind::Collection(range)) = value.map(|v| self.facts.expr(v).kind) else { return &[] };
        let values = self.facts.args(range);
        let plain = |args: &[Arg]| args.iter().all(|arg| arg.name.is_none() && !arg.spread);
        let fits = part == ValuePart::Whole && values.len() == targets.len() && plain(values) && plain(targets);
        if fits { values } else { &[] }
    }

    /// The list whose elements `await Promise.all([...])` waits for.
    fn awaited_together(&self, value: ExprId) -> Option<ExprId> {
        let ExprKind::Await(call) = self.facts.expr(value).kind else { return None };
        let ExprKind::Call { callee, args } = self.facts.expr(call).kind else { return None };
        let is_all = self.facts.expr(callee).span.of(self.text) == "Promise.all";
        match self.facts.args(args) {
            [only] if is_all => Some(only.value),
            _ => None,
        }
    }

    /// Notes an assignment, one for each target of a pattern on the left.
    pub(super) fn assign(
        &mut self,
        target: ExprId,
        value: Option<ExprId>,
        type_name: Option<Span>,
        appends: bool,
        span: Span,
    ) {
        let region = self.region;
        let whole = Assignment { target, value, appends, part: ValuePart::Whole, type_name, region, span };
        if !matches!(self.facts.expr(target).kind, ExprKind::Collection(_)) {
            self.facts.assignments.push(whole);
            return;
        }
        for Unpacked { target, value, part } in self.unpack(target, value) {
            self.facts.assignments.push(Assignment { target, value, part, type_name: None, ..whole });
        }
    }

    /// Notes that a target is computed from its old value: `n -= 1`. Gives the expression that computes it.
    pub(super) fn update(&mut self, target: ExprId, node: &Frame) -> ExprId {
        let value = self.add_node(node, ExprKind::Opaque);
        self.assign(target, Some(value), None, false, node.span);
        value
    }

    /// Lets the assignments that were noted last for a node span the whole statement around it.
    pub(super) fn widen_assignments(&mut self, node: Span, statement: Span) {
        for assignment in self.facts.assignments.iter_mut().rev().take_while(|a| a.span == node) {
            assignment.span = statement;
        }
    }

    /// The parameters that a list of patterns binds.
    pub(super) fn params_of(&self, bindings: impl IntoIterator<Item = Binding>) -> Vec<Param> {
        let mut params = Vec::new();
        for (position, binding) in (0..).zip(bindings) {
            for Unpacked { target, part, .. } in self.unpack(binding.target, None) {
                let Expr { span: name, kind: ExprKind::Name, .. } = *self.facts.expr(target) else { continue };
                let whole = target == binding.target;
                params.push(Param {
                    name,
                    position,
                    part,
                    type_name: binding.type_name.filter(|_| whole),
                    default: binding.default.filter(|_| whole),
                    decorators: binding.decorators,
                });
            }
        }
        params
    }
}

/// A target inside a pattern, and the part of the value that it gets.
#[derive(Clone, Copy)]
struct Unpacked {
    target: ExprId,
    value: Option<ExprId>,
    part: ValuePart,
}

/// The part that an element of a pattern gets, where the pattern gets `outer`.
fn part_of(outer: ValuePart, element: &Arg) -> ValuePart {
    match (outer, element.name) {
        _ if element.spread => outer,
        (ValuePart::Whole, Some(name)) => ValuePart::Member(name),
        (ValuePart::Whole, None) => ValuePart::Element,
        _ => ValuePart::Nested,
    }
}

//! Values that a check before or around them has let through.

use backhint_knowledge::Family;

use super::Origins;
use crate::allow_list::{admits, checks, is_default_of, rejects_elements, tests};
use crate::facts::{Expr, ExprId, ExprKind, JumpKind, RegionId, RegionKind};
use crate::syntax::Span;

impl Origins<'_, '_> {
    /// Whether a check before or around the expression lets only listed or well-formed values through.
    pub(crate) fn is_guarded(&self, id: ExprId) -> bool {
        let facts = self.names.facts;
        let family = self.names.family();
        let code = self.names.code(id);
        let place = facts.expr(id);
        let around = facts.around(place.region).any(|region| match facts.region(region).kind {
            RegionKind::Branch { condition: Some(condition), otherwise } => {
                if family == Family::Python {
                    admits(self.names, condition, code, !otherwise)
                } else {
                    !otherwise && tests(self.names, condition, code)
                }
            }
            _ => false,
        });
        around
            || checks(self.names, id)
            || rejects_elements(self.names, id)
            || self.is_rejected_before(code, place.region, place.span)
            || self.is_asserted(code, place.region, place.span)
    }

    /// Whether an `assert` before names what the value may be.
    fn is_asserted(&self, code: &str, region: RegionId, span: Span) -> bool {
        if self.names.family() != Family::Python {
            return false;
        }
        let facts = self.names.facts;
        let asserted = |expr: &Expr| {
            let before = self.names.text.get(..expr.span.start as usize).unwrap_or_default();
            before.trim_end_matches([' ', '(']).ends_with("assert")
        };
        let function = facts.function_around(region);
        let is_before = |expr: &Expr| {
            expr.span.end <= span.start
                && matches!(expr.kind, ExprKind::Test { .. } | ExprKind::Call { .. })
                && facts.function_around(expr.region) == function
        };
        let mut tested = (0..).zip(&facts.exprs).filter(|(_, expr)| is_before(expr) && asserted(expr));
        tested.any(|(at, _)| admits(self.names, ExprId(at), code, true))
    }

    /// Whether an earlier branch of the function tests the value and leaves.
    fn is_rejected_before(&self, code: &str, region: RegionId, span: Span) -> bool {
        let facts = self.names.facts;
        let is_python = self.names.family() == Family::Python;
        let function = facts.function_around(region);
        let jumps = facts.jumps.iter().filter(|jump| {
            matches!(jump.kind, JumpKind::Return | JumpKind::Throw | JumpKind::Continue) && jump.span.end <= span.start
        });
        // `die('...')`, `wp_die()`, `log.Fatal(err)` end the program.
        let ends = facts.calls.iter().map(|call| facts.expr(*call)).filter(|call| call.span.end <= span.start);
        let ends = ends.filter(|call| match call.kind {
            ExprKind::Call { callee, .. } => is_end(self.names.code(callee)),
            _ => false,
        });
        jumps.map(|jump| jump.region).chain(ends.map(|call| call.region)).any(|left| {
            facts.function_around(left) == function
                && facts.around(left).any(|r| match facts.region(r).kind {
                    RegionKind::Branch { condition: Some(condition), otherwise } if is_python => {
                        admits(self.names, condition, code, otherwise)
                    }
                    RegionKind::Branch { condition: Some(condition), .. } => tests(self.names, condition, code),
                    RegionKind::Branch { condition: None, otherwise: true } => is_default_of(self.names, r, code),
                    _ => false,
                })
        })
    }
}

/// Functions that don't come back.
fn is_end(code: &str) -> bool {
    matches!(code, "die" | "exit" | "abort" | "wp_die" | "panic" | "log.Fatal" | "log.Fatalf" | "os.Exit")
}

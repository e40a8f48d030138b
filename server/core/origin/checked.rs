//! Values that a check before or around them has let through.

use backhint_knowledge::Family;

use super::Origins;
use crate::allow_list::{admits, checks, is_default_of, rejects_elements, tests};
use crate::effects::arguments;
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

    /// Whether a function whose name says that it checks what it is given has let the value through, before or around:
    /// `if (! isValidName($name)) { return; }`. What it lets through is for it to know.
    pub(super) fn is_vouched_for(&self, id: ExprId) -> bool {
        let facts = self.names.facts;
        let (code, place) = (self.names.code(id), facts.expr(id));
        let function = facts.function_around(place.region);
        let vouches = |condition: ExprId| {
            facts.inside(condition).any(|call| {
                let name = self.names.callee(call).and_then(|callee| self.names.written(callee).last().map(|l| l.name));
                name.is_some_and(says_check)
                    && arguments(self.names, call).iter().any(|arg| self.names.code(arg.value) == code)
            })
        };
        let is_under = |region: RegionId| match facts.region(region).kind {
            RegionKind::Branch { condition: Some(condition), .. } => vouches(condition),
            _ => false,
        };
        let left = facts.jumps.iter().filter(|jump| {
            matches!(jump.kind, JumpKind::Return | JumpKind::Throw | JumpKind::Continue)
                && jump.span.end <= place.span.start
                && facts.function_around(jump.region) == function
        });
        facts.around(place.region).any(is_under)
            || left.into_iter().any(|jump| facts.around(jump.region).take(2).any(is_under))
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

/// Whether a function says by its name that it checks the form of a text, and not who somebody is.
fn says_check(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let checks = ["valid", "allowed", "issafe", "is_safe"].iter().any(|word| name.contains(word));
    // A signature says who sent a text, but for one that the program gives its own SQL.
    let of_sql = ["check", "verify"].iter().any(|word| name.contains(word))
        && ["sql", "column", "identifier"].iter().any(|word| name.contains(word));
    let of_person = ["user", "login", "password", "token", "session", "credential", "permission", "access"];
    (checks || of_sql) && !of_person.iter().any(|word| name.contains(word))
}

/// Functions that don't come back.
fn is_end(code: &str) -> bool {
    matches!(code, "die" | "exit" | "abort" | "wp_die" | "panic" | "log.Fatal" | "log.Fatalf" | "os.Exit")
}

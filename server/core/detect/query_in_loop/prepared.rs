//! Statements that are written at one place and sent at another: `statement.execute([id])`,
//! `em.createQuery(...).setParameter("id", id).getSingleResult()`.

use backhint_knowledge::{EffectKind, Evidence, Family};

use super::text_asks;
use crate::detect::Context;
use crate::facts::{ExprId, ExprKind};

/// How many links of a chain, or variables, are followed back to where a statement is written.
const MAX_STEPS: u8 = 12;

/// The call that writes the statement which another call sends, and how sure it is that this reads rows; `None` for the
/// latter where it does not.
pub(super) fn statement_sent(cx: &Context<'_, '_>, call: ExprId) -> Option<(ExprId, Option<Evidence>)> {
    let facts = cx.names.facts;
    let ExprKind::Member { object, name } = facts.expr(cx.names.callee(call)?).kind else { return None };
    let name = cx.text(name);
    let is_read = || cx.effects.of_kind(call, EffectKind::DbRead).is_some();
    let is_fetch = match cx.family {
        Family::Java => fetches(cx, name),
        Family::CSharp => is_read(),
        _ => false,
    };
    if !is_fetch && !is_run(cx, name) {
        return None;
    }
    let mut at = object;
    for _ in 0..MAX_STEPS {
        at = cx.names.unwrapped(at);
        at = match facts.expr(at).kind {
            ExprKind::Name => cx.names.value_of(at)?,
            ExprKind::Call { callee, .. } => {
                let statement = cx.effects.at(at).iter().find(|found| found.effect.kind == EffectKind::Sql);
                if let Some(found) = statement.filter(|found| !found.effect.bulk) {
                    let sends = is_fetch || found.effect.runs == name;
                    return sends.then(|| (at, text_asks(cx, found).then_some(found.evidence)));
                }
                match facts.expr(callee).kind {
                    // What was fetched is a list.
                    ExprKind::Member { name, .. } if fetches(cx, cx.text(name)) => return None,
                    ExprKind::Member { object, .. } => object,
                    _ => return None,
                }
            }
            _ => return None,
        };
    }
    None
}

/// Whether a method gives the rows of a query that was written before.
fn fetches(cx: &Context<'_, '_>, name: &str) -> bool {
    cx.profiles.orms.iter().any(|orm| {
        let role = orm.method(name);
        role.sends || role.one
    })
}

/// Whether a method runs what some call prepared.
fn is_run(cx: &Context<'_, '_>, name: &str) -> bool {
    cx.effects.all(EffectKind::Sql).any(|found| found.effect.runs == name)
}

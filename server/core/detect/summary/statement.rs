//! The SQL text that a function is given and sends.

use backhint_knowledge::EffectKind;
use rustc_hash::FxHashMap;

use super::Callable;
use crate::detect::Context;
use crate::effects::sql_texts;
use crate::facts::{FunctionId, ValuePart};
use crate::syntax::Span;
use crate::template::{Piece, Template};
use crate::world::SentDigest;

/// The parameters of each function with whose text a statement begins that it sends.
pub(super) fn by_function(
    cx: &Context<'_, '_>,
    callable: &[Callable<'_>],
    line: &dyn Fn(Span) -> u32,
) -> FxHashMap<FunctionId, Vec<SentDigest>> {
    let mut found: FxHashMap<FunctionId, Vec<SentDigest>> = FxHashMap::default();
    // What takes a clause or a piece of SQL takes other things, too.
    let whole = cx.effects.all(EffectKind::Sql).filter(|sink| sink.effect.clause.is_empty() && !sink.effect.fragment);
    for (sink, arg) in whole.flat_map(|sink| sql_texts(cx.names, sink).into_iter().map(move |arg| (sink, arg))) {
        let template = Template::of(cx.names, cx.effects, arg);
        let begins = template.pieces.iter().find(|piece| !matches!(piece, Piece::Fork));
        let Some(Piece::Hole(hole)) = begins else { continue };
        let Some((function, at)) = cx.names.binding_of(*hole).and_then(|binding| binding.param) else { continue };
        let Some(own) = callable.iter().find(|found| found.id == function) else { continue };
        let Some(param) = cx.names.facts.function(function).params.get(at) else { continue };
        let Some(position) = param.position.checked_sub(own.object) else { continue };
        let sent = found.entry(function).or_default();
        if param.part == ValuePart::Whole && !sent.iter().any(|sent| sent.param == position) {
            sent.push(SentDigest { param: position, evidence: sink.evidence, line: line(cx.span(sink.expr)) });
        }
    }
    found
}

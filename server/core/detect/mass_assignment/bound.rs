//! Models that a framework fills from the request before a handler runs, or that a call binds to it.

use backhint_knowledge::{EffectKind, Evidence, Family};

use super::{PRIVILEGED, RULE};
use crate::detect::{Context, Draft};
use crate::effects::{CallEffect, arguments, subject};
use crate::facts::{ExprId, ExprKind, Function, Param};
use crate::syntax::Span;

/// `c.ShouldBindJSON(&user)` and then `db.Create(&user)`; `Create([FromBody] Book book)` and then `context.Add(book)`.
pub(super) fn fill(cx: &Context<'_, '_>, fill: &CallEffect<'_>, found: &mut Vec<Draft>) {
    let Some(arg) = subject(cx.names, fill) else { return };
    let facts = cx.names.facts;
    if !matches!(facts.expr(arg.value).kind, ExprKind::Name) {
        return;
    }
    let is_bound = match cx.family {
        Family::Go => is_bound_before(cx, fill.expr, arg.value),
        _ => is_bound_param(cx, arg.value),
    };
    if is_bound {
        let type_name = cx.names.declared_type(arg.value).map(|span| plain(cx.text(span)));
        found.push(draft(cx.span(arg.value), cx.names.code(arg.value), type_name, fill.evidence));
    }
}

/// Whether a variable was filled from the request in the same function, and nothing was set or checked on it since.
fn is_bound_before(cx: &Context<'_, '_>, fill: ExprId, variable: ExprId) -> bool {
    let facts = cx.names.facts;
    let function = facts.function_around(facts.expr(fill).region);
    let name = cx.names.code(variable);
    let binds = |bound: &CallEffect<'_>| {
        let arg = arguments(cx.names, bound.expr).first();
        bound.expr < fill
            && arg.is_some_and(|arg| cx.names.code(arg.value).trim_start_matches('&') == name)
            && facts.function_around(facts.expr(bound.expr).region) == function
    };
    cx.effects.all(EffectKind::RequestObject).any(binds)
}

/// Whether a parameter is filled from the body of the request, with all its properties.
fn is_bound_param(cx: &Context<'_, '_>, id: ExprId) -> bool {
    let Some((function, at)) = cx.names.binding_of(id).and_then(|binding| binding.param) else { return false };
    let function = cx.names.facts.function(function);
    is_from_client(cx, function, &function.params[at])
}

fn is_from_client(cx: &Context<'_, '_>, function: &Function, param: &Param) -> bool {
    let on_param = cx.names.facts.decorators(param.decorators);
    let named = |id: &ExprId, name: &str| {
        let code = cx.names.code(*id);
        code == name || code.strip_prefix(name).is_some_and(|rest| rest.starts_with('('))
    };
    if on_param.iter().any(|decorator| named(decorator, "Bind")) {
        return false;
    }
    let is_object = |decorator: &ExprId| {
        let callee = match cx.names.facts.expr(*decorator).kind {
            ExprKind::Call { callee, .. } => callee,
            _ => *decorator,
        };
        let fits = cx.profiles.annotations.fits_expr(cx.names, callee);
        fits.iter().any(|(_, at)| cx.profiles.effects[**at].kind == EffectKind::RequestObject)
    };
    let writes = |decorator: &ExprId| ["HttpPost", "HttpPut", "HttpPatch"].iter().any(|name| named(decorator, name));
    let is_action = cx.family == Family::CSharp && function.decorators.iter().any(writes) && on_param.is_empty();
    on_param.iter().any(is_object) || is_action
}

/// `save(@RequestBody User user)` where `User` is an entity.
pub(super) fn entities(cx: &Context<'_, '_>, found: &mut Vec<Draft>) {
    for function in &cx.names.facts.functions {
        for param in function.params.iter().filter(|param| is_from_client(cx, function, param)) {
            let Some(span) = param.type_name else { continue };
            let name = plain(cx.text(span));
            let path = cx
                .names
                .type_path(span)
                .map(|path| path.segments.iter().map(|segment| segment.name).collect::<Vec<_>>().join("."));
            let is_own = cx.orms().models.get(name).is_some_and(|model| model.mapper.is_some());
            if is_own || path.is_some_and(|path| cx.outside.model(name, &path, None).is_some()) {
                found.push(draft(span, cx.text(param.name), Some(name), Evidence::Likely));
            }
        }
    }
}

fn plain(type_name: &str) -> &str {
    let name = type_name.trim_start_matches(['*', '&', '[', ']']);
    name[..name.find(['<', '?', '[']).unwrap_or(name.len())].rsplit('.').next().unwrap_or(name)
}

fn draft(span: Span, name: &str, model: Option<&str>, evidence: Evidence) -> Draft {
    let is_privileged = model.is_some_and(|model| PRIVILEGED.contains(&model));
    let shown = model.filter(|model| !model.is_empty()).map_or_else(String::new, |model| format!(" of `{model}`"));
    Draft {
        rule: RULE.to_owned(),
        evidence: if is_privileged { Evidence::Proved } else { evidence },
        span,
        message: format!("the request fills `{name}`{shown} as it is: a client can set columns that no form shows"),
        related: Vec::new(),
        fixes: Vec::new(),
    }
}

//! SQL in the annotations of a method, in which `${name}` is replaced by the text of a parameter (MyBatis).

use backhint_knowledge::{EffectKind, Evidence};

use super::sql_injection::{CONCAT, IDENTIFIER};
use super::{Context, Draft};
use crate::effects::arguments;
use crate::facts::{ExprId, ExprKind, Function, Param};
use crate::finding::{Edit, Fix};
use crate::origin::is_harmless_type;
use crate::sql::{Position, scan};
use crate::syntax::Span;
use crate::template::{Piece, Template};

/// Finds what both rules say about annotations.
pub(super) fn detect(cx: &Context<'_, '_>, found: &mut Vec<Draft>) {
    for (id, effect) in cx.effects.decorated(EffectKind::Sql).filter(|(_, effect)| effect.effect.substitutes) {
        let function = cx.names.facts.function(id);
        for text in texts(cx, effect.expr) {
            judge(cx, function, text, found);
        }
    }
}

/// The texts of an annotation: its value, or each element of the list that is its value.
fn texts(cx: &Context<'_, '_>, annotation: ExprId) -> Vec<ExprId> {
    let args = arguments(cx.names, annotation).iter();
    let value = args.filter(|arg| arg.name.is_none_or(|name| cx.text(name) == "value")).map(|arg| arg.value);
    let elements = value.flat_map(|value| match cx.names.facts.expr(value).kind {
        ExprKind::Collection(range) => cx.names.facts.args(range).iter().map(|entry| entry.value).collect(),
        _ => vec![value],
    });
    elements.collect()
}

fn judge(cx: &Context<'_, '_>, function: &Function, text: ExprId, found: &mut Vec<Draft>) {
    let template = Template::of(cx.names, cx.effects, text);
    let is_script = cx.names.code(text).contains("<script>");
    let (mut pieces, mut marks) = (Vec::new(), Vec::new());
    for piece in template.pieces {
        match piece {
            Piece::Text(span) => split(cx, span, is_script, text, &mut pieces, &mut marks),
            other => pieces.push(other),
        }
    }
    for (at, position) in scan(cx.names, &pieces).holes {
        let Some((_, mark)) = marks.iter().find(|(piece, _)| *piece == at) else { continue };
        found.extend(draft(cx, function, *mark, position));
    }
}

/// Splits a literal at its marks, each of which becomes a hole, and leaves out the tags of a script. Notes the piece and
/// the place of each mark.
fn split(
    cx: &Context<'_, '_>,
    span: Span,
    is_script: bool,
    text: ExprId,
    pieces: &mut Vec<Piece>,
    marks: &mut Vec<(usize, Span)>,
) {
    let mut rest = span;
    loop {
        let code = cx.text(rest);
        let tag = if is_script { code.find('<').map(|at| (at, '>')) } else { None };
        let next = [code.find("${").map(|at| (at, '}')), tag].into_iter().flatten().min();
        let Some((from, close)) = next else { return pieces.push(Piece::Text(rest)) };
        let Some(length) = code[from..].find(close).map(|at| at + 1) else { return pieces.push(Piece::Text(rest)) };
        let start = rest.start + offset(from);
        let end = start + offset(length);
        pieces.push(Piece::Text(Span::new(rest.start, start)));
        if close == '}' {
            marks.push((pieces.len(), Span::new(start, end)));
            pieces.push(Piece::Hole(text));
        }
        rest = Span::new(end, rest.end);
    }
}

fn offset(bytes: usize) -> u32 {
    u32::try_from(bytes).unwrap_or(u32::MAX)
}

fn draft(cx: &Context<'_, '_>, function: &Function, mark: Span, position: Position) -> Option<Draft> {
    let code = cx.text(mark);
    let name = code.trim_start_matches("${").trim_end_matches('}').trim();
    // The conditions of MyBatis-Plus hold the marks of their own parameters.
    if name.starts_with("ew.") {
        return None;
    }
    let type_name = parameter_type(cx, function, name);
    if type_name.is_some_and(is_harmless_type) {
        return None;
    }
    let (rule, evidence) = match position {
        Position::Quoted => (CONCAT, Evidence::Likely),
        Position::Value if type_name.is_some() => (CONCAT, Evidence::Likely),
        Position::Value => (CONCAT, Evidence::Possible),
        Position::Identifier if type_name.is_some() => (IDENTIFIER, Evidence::Likely),
        Position::Identifier => (IDENTIFIER, Evidence::Possible),
        Position::Fragment => return None,
    };
    let message = match rule {
        IDENTIFIER => {
            format!(
                "`{code}` becomes a name in the SQL text: no placeholder can protect it, only a list of allowed names"
            )
        }
        _ => format!(
            "`{code}` becomes part of the SQL text: whatever it holds runs as SQL; `#{{{name}}}` is a parameter"
        ),
    };
    let fixes = if rule == CONCAT { fix(cx, mark, position, name).into_iter().collect() } else { Vec::new() };
    Some(Draft { rule: rule.to_owned(), evidence, span: mark, message, related: Vec::new(), fixes })
}

/// The declared type of the parameter that a mark names, by `@Param` or its own name. The only parameter goes by any name,
/// where it is no object whose property the name may be.
fn parameter_type<'a>(cx: &Context<'_, 'a>, function: &Function, name: &str) -> Option<&'a str> {
    let facts = cx.names.facts;
    let is_param = |id: &&ExprId| {
        let callee = cx.names.callee(**id);
        callee.is_some_and(|callee| cx.names.written(callee).last().is_some_and(|last| last.name == "Param"))
    };
    let named = |param: &&Param| match facts.decorators(param.decorators).iter().find(is_param) {
        Some(decorator) => {
            let given = arguments(cx.names, *decorator).first();
            given.is_some_and(|given| cx.names.code(given.value).trim_matches('"') == name)
        }
        None => cx.text(param.name) == name,
    };
    let type_of = |param: &Param| param.type_name.map(|span| cx.text(span));
    if let Some(param) = function.params.iter().find(named) {
        return type_of(param);
    }
    let [only] = function.params.as_slice() else { return None };
    type_of(only).filter(|name| is_harmless_type(name))
}

/// `#{name}` in the place of the mark, together with the quotes around it.
fn fix(cx: &Context<'_, '_>, mark: Span, position: Position, name: &str) -> Option<Fix> {
    let around = Span::new(mark.start.checked_sub(1)?, mark.end + 1);
    let span = match position {
        Position::Value => mark,
        _ => Some(around)
            .filter(|around| cx.names.text.get(around.start as usize..around.end as usize).is_some_and(is_quoted))?,
    };
    let edits = vec![Edit { span, text: format!("#{{{name}}}") }];
    Some(Fix { title: "Pass the value as a parameter".to_owned(), edits, safe: true, file: None })
}

fn is_quoted(code: &str) -> bool {
    code.starts_with('\'') && code.ends_with('\'')
}

//! SQL text built from values: in the argument of a database call, or in a whole statement that is kept for one.

use backhint_knowledge::pattern::last_word;
use backhint_knowledge::{EffectKind, Evidence, Family};

use super::catalog;
use super::handed::{self, Passing};
use super::layer;
use super::parameterize::parameterize;
use super::{Context, Draft};
use crate::effects::{CallEffect, arguments, sql_texts};
use crate::facts::{ExprId, ExprKind, JumpKind};
use crate::finding::Related;
use crate::origin::{Origin, Origins};
use crate::sql::{Position, Scan, scan, scan_after};
use crate::template::{Builds, Piece, Template, builds};

pub(super) const CONCAT: &str = "sql-injection-concat";
pub(super) const IDENTIFIER: &str = "sql-injection-identifier";

/// Finds both rules of the file.
pub(super) fn detect(cx: &Context<'_, '_>, found: &mut Vec<Draft>) {
    if cx.family == Family::Xml {
        return super::mapper::detect(cx, found);
    }
    let mut covered: Vec<ExprId> = Vec::new();
    let mut passing: Vec<Passing<'_, '_>> = Vec::new();
    let sinks = cx.effects.all(EffectKind::Sql);
    for (sink, arg) in sinks.flat_map(|sink| sql_texts(cx.names, sink).into_iter().map(move |arg| (sink, arg))) {
        if sends_holes_apart(cx, sink.expr, arg) {
            continue;
        }
        let template = Template::of(cx.names, cx.effects, text_of(cx, arg));
        covered.extend(holes(&template).map(|(_, hole)| hole));
        covered.push(arg);
        passing.extend(handed::passing(cx, sink, &template));
        // `execute(text(...))`: the inner call is the sink.
        let inner = cx.names.unwrapped(arg);
        let is_request = cx.effects.of_kind(inner, EffectKind::Request).is_some();
        if !is_request && cx.effects.of_kind(inner, EffectKind::Sql).is_some() {
            continue;
        }
        found.extend(judge_sink(cx, sink, arg, &template));
    }
    handed::detect(cx, &passing, &mut covered, found);
    for (at, assignment) in cx.names.facts.assignments.iter().enumerate() {
        if let Some(value) = assignment.value.filter(|_| is_command_text(cx, assignment.target)) {
            found.extend(judge_command(cx, value));
            continue;
        }
        let Some(value) = assignment.value.filter(|_| !assignment.appends) else { continue };
        found.extend(judge_kept(cx, value, &covered).filter(|_| !is_overwritten(cx, at) && !is_only_shown(cx, at)));
    }
    let returned = cx.names.facts.jumps.iter().filter(|jump| jump.kind == JumpKind::Return);
    for value in returned.filter_map(|jump| jump.value).filter(|_| cx.family == Family::Python) {
        found.extend(judge_kept(cx, value, &covered).filter(|_| is_shouted(cx, value)));
    }
    for text in indexing_texts(cx) {
        found.extend(judge_kept(cx, text, &covered));
    }
    super::sql_annotation::detect(cx, found);
}

/// Texts between the brackets of an object of Ruby, as Sequel takes them: `DB["SELECT ..."]`.
fn indexing_texts<'c>(cx: &'c Context<'_, '_>) -> impl Iterator<Item = ExprId> + 'c {
    let index = |kind: &ExprKind| match kind {
        ExprKind::Index { index: Some(index), .. } => Some(*index),
        _ => None,
    };
    let exprs = cx.names.facts.exprs.iter().filter(|_| cx.family == Family::Ruby);
    exprs.filter_map(move |expr| index(&expr.kind))
}

/// Whether a variable of Python is used in nothing but calls that show it to people.
fn is_only_shown(cx: &Context<'_, '_>, at: usize) -> bool {
    let facts = cx.names.facts;
    let assignment = &facts.assignments[at];
    let target = facts.expr(assignment.target);
    if cx.family != Family::Python || !matches!(target.kind, ExprKind::Name) {
        return false;
    }
    let name = cx.names.of(target.span);
    let is_use = |expr: &crate::facts::Expr| {
        matches!(expr.kind, ExprKind::Name) && expr.span.start >= assignment.span.end && cx.names.of(expr.span) == name
    };
    let uses = (0..).zip(&facts.exprs).filter(|(_, expr)| is_use(expr)).map(|(id, _)| ExprId(id));
    let mut uses = uses.peekable();
    let shows = |call: &ExprId| {
        let last = cx.names.callee(*call).and_then(|callee| cx.names.written(callee).last().map(|last| last.name));
        matches!(
            last,
            Some("print" | "debug" | "info" | "warning" | "error" | "critical" | "exception" | "log" | "echo")
        )
    };
    uses.peek().is_some() && uses.all(|id| facts.calls.iter().filter(|call| facts.is_inside(id, **call)).any(shows))
}

fn is_shouted(cx: &Context<'_, '_>, value: ExprId) -> bool {
    scan(cx.names, &Template::of(cx.names, cx.effects, value).pieces).is_shouted
}

/// Whether every use of a variable gets a later value than that of an assignment.
fn is_overwritten(cx: &Context<'_, '_>, at: usize) -> bool {
    let facts = cx.names.facts;
    let assignment = &facts.assignments[at];
    let target = facts.expr(assignment.target);
    if !matches!(target.kind, ExprKind::Name) {
        return false;
    }
    let name = cx.names.of(target.span);
    let is_use = |expr: &crate::facts::Expr| {
        matches!(expr.kind, ExprKind::Name) && expr.span.start >= assignment.span.end && cx.names.of(expr.span) == name
    };
    let is_target = |id: ExprId| facts.assignments.iter().any(|other| other.target == id && !other.appends);
    let uses = (0..).zip(&facts.exprs).filter(|(_, expr)| is_use(expr)).map(|(id, _)| ExprId(id));
    let mut uses = uses.filter(|id| !is_target(*id)).peekable();
    uses.peek().is_some()
        && uses.all(|id| cx.names.binding_of(id).is_some_and(|b| !cx.names.reaching(b, id).contains(&at)))
}

/// Whether what is assigned is the text of an ADO.NET command.
fn is_command_text(cx: &Context<'_, '_>, target: ExprId) -> bool {
    match cx.names.facts.expr(target).kind {
        ExprKind::Member { name, .. } => {
            cx.family == Family::CSharp
                && matches!(cx.text(name), "CommandText" | "SelectCommand" | "UpdateCommand" | "DeleteCommand")
        }
        _ => false,
    }
}

/// The text of a command, or what is appended to it.
fn judge_command(cx: &Context<'_, '_>, value: ExprId) -> Option<Draft> {
    let template = Template::of(cx.names, cx.effects, value);
    let scan = scan(cx.names, &template.pieces);
    if !template.has_holes() || !template.pieces.iter().any(|piece| matches!(piece, Piece::Text(_))) {
        return None;
    }
    let judged = judge_holes(cx, &template, &scan);
    let (worst, rule, evidence) = worst_of(cx, &judged, Evidence::Proved, scan.begins_statement)?;
    Some(Draft {
        rule: rule.to_owned(),
        evidence,
        span: cx.span(build_around(cx, worst.hole, value)),
        message: message(cx, worst, rule),
        related: Vec::new(),
        fixes: Vec::new(),
    })
}

/// Whether code names a whole SQL text: `sql`, `self.query`, `count_sql`.
fn is_said_to_be_sql(code: &str) -> bool {
    let name = code.rsplit(['.', '$']).next().unwrap_or(code);
    name.to_ascii_lowercase().starts_with("sql_")
        || matches!(last_word(name).as_str(), "sql" | "query" | "statement" | "stmt" | "subquery")
}

/// Whether a method of Entity Framework gets an interpolated text itself: it makes parameters of the holes.
fn sends_holes_apart(cx: &Context<'_, '_>, call: ExprId, arg: ExprId) -> bool {
    let name = cx.names.callee(call).and_then(|callee| cx.names.written(callee).last().map(|last| last.name));
    cx.family == Family::CSharp
        && matches!(name, Some("SqlQuery" | "FromSql" | "ExecuteSql" | "ExecuteSqlAsync"))
        && matches!(cx.names.facts.expr(arg).kind, ExprKind::Text(_))
}

/// The SQL of an argument: in Ruby the first element of `["name = ?", name]`.
fn text_of(cx: &Context<'_, '_>, arg: ExprId) -> ExprId {
    match cx.names.facts.expr(arg).kind {
        ExprKind::Collection(range) if cx.family == Family::Ruby => {
            let first = cx.names.facts.args(range).first().filter(|first| first.name.is_none());
            first.map_or(arg, |first| first.value)
        }
        _ => arg,
    }
}

pub(super) fn holes(template: &Template) -> impl Iterator<Item = (usize, ExprId)> + '_ {
    template.pieces.iter().enumerate().filter_map(|(at, piece)| match piece {
        Piece::Hole(id) => Some((at, *id)),
        _ => None,
    })
}

/// A hole with what is known about it.
#[derive(Clone, Copy)]
pub(super) struct Judged {
    pub(super) hole: ExprId,
    pub(super) position: Position,
    pub(super) origin: Origin,
}

pub(super) fn judge_holes(cx: &Context<'_, '_>, template: &Template, scan: &Scan) -> Vec<Judged> {
    let origins = Origins::new(cx.names, cx.effects);
    let of = |at: usize| match template.pieces[at] {
        Piece::Hole(id) => Some(id),
        _ => None,
    };
    let judged = scan.holes.iter().filter_map(|(at, position)| {
        let hole = of(*at)?;
        let origin = match origins.of(hole) {
            // `"EXPLAIN " + sql`: where that text is built it is judged.
            Origin::Parameter
                if matches!(position, Position::Fragment | Position::Identifier)
                    && is_said_to_be_sql(cx.names.code(hole)) =>
            {
                Origin::Own
            }
            _ if *position == Position::Quoted && origins.is_escaped(hole) => Origin::Constant,
            origin => origin,
        };
        Some(Judged { hole, position: *position, origin })
    });
    judged.collect()
}

pub(super) fn judge_sink(
    cx: &Context<'_, '_>,
    sink: &CallEffect<'_>,
    arg: ExprId,
    template: &Template,
) -> Option<Draft> {
    if !template.has_holes() {
        return None;
    }
    if !template.pieces.iter().any(|piece| matches!(piece, Piece::Text(_))) {
        return judge_whole(cx, sink, arg, template);
    }
    let scan = scan_after(&sink.effect.clause, cx.names, &template.pieces);
    if sink.evidence != Evidence::Proved && !scan.begins_statement && !is_raw_piece(cx, sink, &scan) {
        return None;
    }
    // Of a receiver about which nothing is known the text has to tell more.
    if sink.effect.evidence == Some(Evidence::Likely)
        && sink.effect.calls.iter().any(|c| c.starts_with("**"))
        && !scan.is_statement
    {
        return None;
    }
    let judged = layer::without_own_names(cx, sink, template, judge_holes(cx, template, &scan));
    let is_sql = scan.begins_statement || (sink.evidence == Evidence::Proved && cx.family == Family::Python);
    let (worst, rule, evidence) = worst_of(cx, &judged, sink.evidence, is_sql)?;
    let is_chosen =
        cx.family == Family::Python && (worst.position, worst.origin) == (Position::Quoted, Origin::Parameter);
    let asks_schema = worst.origin != Origin::Client && !is_chosen && catalog::is_read(cx, template);
    let is_generic = worst.origin != Origin::Client
        && matches!(worst.position, Position::Identifier | Position::Fragment)
        && layer::is_generic(cx, template, &judged);
    if is_generic && worst.position == Position::Fragment {
        return None;
    }
    let evidence = if asks_schema || is_generic { Evidence::Possible } else { evidence };
    let build = build_around(cx, worst.hole, arg);
    let mut related = Vec::new();
    if build != arg {
        let message = "the text goes to the database here".to_owned();
        related.push(Related::here(cx.span(sink.expr), message));
    }
    let fixes: Vec<_> =
        if rule == CONCAT { parameterize(cx, sink, arg, build, &scan).into_iter().collect() } else { Vec::new() };
    let message = match advice(cx, sink).filter(|_| rule == CONCAT && fixes.is_empty()) {
        Some(advice) => format!("{}; {advice}", message(cx, worst, rule)),
        None => message(cx, worst, rule),
    };
    Some(Draft { rule: rule.to_owned(), evidence, span: cx.span(build), message, related, fixes })
}

/// What to do by hand where one edit can't repair a call: JDBC sets each value by a statement of its own.
fn advice(cx: &Context<'_, '_>, sink: &CallEffect<'_>) -> Option<&'static str> {
    let name = cx.names.written(cx.names.callee(sink.expr)?).last()?.name;
    match name {
        _ if cx.family != Family::Java => None,
        "executeQuery" | "executeUpdate" | "executeLargeUpdate" | "addBatch" => {
            Some("a `Statement` takes no values: prepare the text with `?` and set them")
        }
        "prepareStatement" | "prepareCall" => Some("write `?` in its place and set it on the statement"),
        _ => None,
    }
}

/// Whether a piece of SQL for a query builder has a value in quotes: `knex.raw("name LIKE '%...%'")`, a condition.
fn is_raw_piece(cx: &Context<'_, '_>, sink: &CallEffect<'_>, scan: &Scan) -> bool {
    let name = cx.names.callee(sink.expr).and_then(|callee| cx.names.written(callee).last().map(|last| last.name));
    let is_raw = cx.family == Family::JavaScript && name == Some("raw");
    (is_raw || sink.effect.fragment || !sink.effect.clause.is_empty())
        && scan.holes.iter().any(|(_, position)| *position == Position::Quoted)
}

/// A whole text that a client sent: `order(params[:sort])`.
fn judge_whole(cx: &Context<'_, '_>, sink: &CallEffect<'_>, arg: ExprId, template: &Template) -> Option<Draft> {
    let [Piece::Hole(hole)] = template.pieces[..] else { return None };
    let origins = Origins::new(cx.names, cx.effects);
    let plain =
        matches!(cx.names.facts.expr(arg).kind, ExprKind::Name | ExprKind::Member { .. } | ExprKind::Index { .. });
    // A variable may hold a hash of conditions.
    let plain = plain && (cx.family != Family::Ruby || matches!(cx.names.facts.expr(arg).kind, ExprKind::Index { .. }));
    let asked = plain || cx.effects.of_kind(arg, EffectKind::Request).is_some();
    if !asked || sink.effect.fragment || sink.evidence != Evidence::Proved || origins.of(hole) != Origin::Client {
        return None;
    }
    let judged = Judged { hole, position: Position::Fragment, origin: Origin::Client };
    Some(Draft {
        rule: CONCAT.to_owned(),
        evidence: Evidence::Proved,
        span: cx.span(arg),
        message: message(cx, judged, CONCAT),
        related: Vec::new(),
        fixes: Vec::new(),
    })
}

/// The hole that decides, the rule it breaks, and the evidence.
pub(super) fn worst_of(
    cx: &Context<'_, '_>,
    judged: &[Judged],
    sink: Evidence,
    is_sql: bool,
) -> Option<(Judged, &'static str, Evidence)> {
    let rank = |hole: &&Judged| (evidence_of(hole, cx.family, is_sql), hole.position == Position::Quoted);
    let worst = judged.iter().max_by_key(rank)?;
    let evidence = evidence_of(worst, cx.family, is_sql)?;
    let rule = if worst.position == Position::Identifier { IDENTIFIER } else { CONCAT };
    Some((*worst, rule, evidence.min(sink)))
}

fn evidence_of(hole: &Judged, family: Family, is_sql: bool) -> Option<Evidence> {
    let is_value = matches!(hole.position, Position::Quoted | Position::Value);
    match (hole.position, hole.origin) {
        (_, Origin::Constant) => None,
        (_, Origin::Client) => Some(Evidence::Proved),
        (Position::Quoted | Position::Value, Origin::Parameter) => Some(Evidence::Likely),
        (Position::Identifier, Origin::Parameter) => Some(Evidence::Likely),
        (Position::Fragment, Origin::Parameter) if is_sql => Some(Evidence::Likely),
        (_, Origin::Unknown) if is_value && is_sql && judges_unknown(family) => Some(Evidence::Likely),
        (_, Origin::Unknown | Origin::Own) if is_value && is_sql => Some(Evidence::Possible),
        _ => None,
    }
}

/// Whether texts and names of which nothing is known are worth a word. Applications of the other languages build much
/// of their SQL from lists and names of their own, which their functions hand around.
fn judges_unknown(family: Family) -> bool {
    matches!(family, Family::Python | Family::JavaScript | Family::Java)
}

/// Whether an expression itself builds a text.
fn builds_here(cx: &Context<'_, '_>, value: ExprId) -> bool {
    let facts = cx.names.facts;
    match facts.expr(value).kind {
        ExprKind::Text(range) => facts.parts(range).len() > 1,
        ExprKind::Add { .. } | ExprKind::Percent { .. } => true,
        ExprKind::Call { callee, .. } => {
            matches!(facts.expr(callee).kind, ExprKind::Member { name, .. } if cx.text(name) == "format")
                || builds(cx.names, callee, arguments(cx.names, value)) == Some(Builds::Marked)
        }
        _ => false,
    }
}

/// A whole statement with a quoted hole, kept in a variable that no known database call takes.
fn judge_kept(cx: &Context<'_, '_>, value: ExprId, covered: &[ExprId]) -> Option<Draft> {
    let facts = cx.names.facts;
    if !builds_here(cx, value) || facts.inside(value).any(|id| covered.contains(&id)) {
        return None;
    }
    let template = Template::of(cx.names, cx.effects, value);
    // Parts of it that stand elsewhere are found where the text is sent.
    if holes(&template).any(|(_, hole)| covered.contains(&hole)) {
        return None;
    }
    let scan = scan(cx.names, &template.pieces);
    if !scan.is_statement || scan.is_titled {
        return None;
    }
    let judged = judge_holes(cx, &template, &scan);
    let worst = judged.iter().filter(|hole| hole.position == Position::Quoted).max_by_key(|hole| hole.origin)?;
    let evidence = match worst.origin {
        Origin::Constant => return None,
        Origin::Client | Origin::Parameter => Evidence::Likely,
        Origin::Unknown | Origin::Own => Evidence::Possible,
    };
    let asks_schema = worst.origin != Origin::Client && catalog::is_read(cx, &template);
    let evidence = if asks_schema { Evidence::Possible } else { evidence };
    let message = message(cx, *worst, CONCAT);
    Some(Draft {
        rule: CONCAT.to_owned(),
        evidence,
        span: cx.span(value),
        message,
        related: Vec::new(),
        fixes: Vec::new(),
    })
}

/// The expression that puts the hole into the text: the value of an assignment, or the argument itself.
pub(super) fn build_around(cx: &Context<'_, '_>, hole: ExprId, arg: ExprId) -> ExprId {
    let facts = cx.names.facts;
    let within = |outer: ExprId| facts.is_inside(hole, outer);
    if within(arg) {
        return arg;
    }
    // `city = request.GET["city"]` builds nothing yet.
    let is_entry = |value: ExprId| match facts.expr(value).kind {
        ExprKind::Collection(range) => facts.args(range).iter().any(|entry| entry.value == hole),
        _ => value == hole,
    };
    let builds = |assignment: &&crate::facts::Assignment| assignment.appends || !assignment.value.is_some_and(is_entry);
    let values = facts.assignments.iter().filter(builds).filter_map(|assignment| assignment.value);
    let mut calls = facts.calls.iter().copied();
    // A class that is a value, or a function that is handed to a call that is one, has others inside it.
    let width = |value: &ExprId| cx.span(*value).end - cx.span(*value).start;
    let innermost = values.filter(|value| within(*value)).min_by_key(width);
    innermost.or_else(|| calls.find(|call| within(*call))).unwrap_or(arg)
}

pub(super) fn message(cx: &Context<'_, '_>, hole: Judged, rule: &str) -> String {
    let code = cx.short(hole.hole);
    let whose = if hole.origin == Origin::Client { "comes from outside and becomes" } else { "becomes" };
    match (rule, hole.position) {
        (IDENTIFIER, _) => {
            format!(
                "`{code}` {whose} a name in the SQL text: no placeholder can protect it, only a list of allowed names"
            )
        }
        (_, Position::Quoted) => {
            format!(
                "`{code}` {whose} part of the SQL text: a quote in it ends the string, and what follows runs as SQL"
            )
        }
        _ => format!("`{code}` {whose} part of the SQL text: whatever it holds runs as SQL"),
    }
}

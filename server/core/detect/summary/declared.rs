//! The methods of a file that are queries without a body: those of repositories, by their names or annotations.

use backhint_knowledge::{Evidence, OrmInherited, OrmRepository};

use super::Callable;
use crate::detect::{Context, shorten};
use crate::effects::arguments;
use crate::facts::{Class, ExprId, ExprKind, Function};
use crate::finding::{Edit, Fix};
use crate::profile::OrmProfile;
use crate::syntax::Span;
use crate::world::{CalledFunction, Lacked, RowsDigest};

/// A repository of the file.
struct Repository<'r, 'a> {
    orm: &'a OrmProfile,
    form: &'a OrmRepository,
    class: &'r Class,
    /// What it extends, by its simple name.
    base: &'a str,
    model: &'a str,
}

/// What a method without a body gives back, if it is a query.
pub(super) fn rows(cx: &Context<'_, '_>, found: &Callable<'_>, line: u32) -> Option<RowsDigest> {
    let own = cx.names.facts.function(found.id);
    let repository = repository(cx, cx.names.facts.class(own.class?)).filter(|_| is_bare(own))?;
    let form = repository.form;
    let (outer, inner) = cx.text(own.returns?).split_once('<')?;
    // What it gives back is a row of the model, not some of its columns.
    if inner.trim_end_matches('>').trim() != repository.model {
        return None;
    }
    let many = form.lists.iter().any(|list| list == outer.trim());
    let query = annotation(cx, own, &form.query);
    if query.is_none() && !form.verbs.iter().any(|verb| found.name.starts_with(verb.as_str())) {
        return None;
    }
    let (mut eager, mut open) = (Vec::new(), false);
    if let Some(graph) = annotation(cx, own, &form.graph) {
        match paths(cx, graph, &form.paths) {
            Some(paths) => eager.extend(paths.iter().map(|path| cx.names.literal(*path).unwrap_or_default().into())),
            // A graph that has a name is declared elsewhere.
            None => open = true,
        }
    }
    if let Some(query) = query {
        let text = cx.names.code(query);
        let fetches = repository.orm.orm.eager.iter().filter(|eager| !eager.text.is_empty());
        open |= !text.contains('"') || fetches.into_iter().any(|eager| text.to_ascii_lowercase().contains(&eager.text));
    }
    Some(RowsDigest {
        mapper: repository.orm.title.as_str().into(),
        model: repository.model.into(),
        path: super::rows::path_of(cx, repository.model).into(),
        many,
        eager,
        open,
        loaded: true,
        evidence: Evidence::Likely,
        line,
    })
}

/// The fix that loads a relation with the rows which a method of a repository gives back. Rows that lead to many are
/// given several times by some versions of the mapper.
pub(super) fn fix(cx: &Context<'_, '_>, called: &CalledFunction<'_>, lacked: Lacked<'_>) -> Option<Fix> {
    let facts = cx.names.facts;
    if lacked.many {
        return None;
    }
    let (at, class) = (0..).zip(&facts.classes).find(|(_, class)| Some(cx.text(class.name)) == called.class)?;
    let repository = repository(cx, class)?;
    let path = lacked.path.split('.').map(crate::detect::eager_fix::lower_first).collect::<Vec<_>>().join(".");
    let named = |function: &&Function| {
        function.class.is_some_and(|own| own.index() == at)
            && function.name.is_some_and(|name| cx.text(name) == called.name)
    };
    let mut methods = facts.functions.iter().filter(named);
    let edits = match (methods.next(), methods.next()) {
        (Some(only), None) => repository.annotate(cx, only, &path)?,
        (None, _) => repository.declare(cx, called.name, &path)?,
        _ => return None,
    };
    let code = repository.graph(&path);
    Some(Fix { title: format!("Load `{path}` with the query: `{}`", shorten(&code)), edits, safe: true, file: None })
}

impl Repository<'_, '_> {
    fn graph(&self, path: &str) -> String {
        format!("@{}({} = {{\"{path}\"}})", self.form.graph, self.form.paths)
    }

    /// Adds a relation to the graph of a method, or a graph to the method.
    fn annotate(&self, cx: &Context<'_, '_>, method: &Function, path: &str) -> Option<Vec<Edit>> {
        let is_sql = |query: ExprId| {
            let mut args = arguments(cx.names, query).iter();
            args.any(|arg| arg.name.is_some_and(|name| cx.text(name) == self.form.native))
        };
        if !is_bare(method) || annotation(cx, method, &self.form.query).is_some_and(is_sql) {
            return None;
        }
        if let Some(graph) = annotation(cx, method, &self.form.graph) {
            let paths = paths(cx, graph, &self.form.paths)?;
            let last = cx.span(*paths.last()?);
            let alone = cx.text(Span::new(last.end, cx.span(graph).end)).trim_start().starts_with([')', ',']);
            let before = cx.text(Span::new(cx.span(graph).start, last.start)).trim_end();
            if paths.len() == 1 && alone && before.ends_with('=') {
                let text = format!("{{{}, \"{path}\"}}", cx.text(last));
                return Some(vec![Edit { span: last, text }]);
            }
            return Some(vec![Edit { span: Span::new(last.end, last.end), text: format!(", \"{path}\"") }]);
        }
        let start = method.span.start;
        let indentation = indentation(cx.names.text, start)?;
        let mut edits = vec![Edit {
            span: Span::new(start, start),
            text: format!("{}{}{indentation}", self.graph(path), line_end(cx.names.text)),
        }];
        edits.extend(import(cx, &self.form.import)?);
        edits.sort_by_key(|edit| edit.span);
        Some(edits)
    }

    /// Declares a method that the repository inherits, with a graph.
    fn declare(&self, cx: &Context<'_, '_>, name: &str, path: &str) -> Option<Vec<Edit>> {
        let text = cx.names.text;
        let fits =
            |inherited: &&OrmInherited| inherited.name == name && inherited.bases.iter().any(|base| base == self.base);
        let inherited = self.form.inherited.iter().find(fits)?;
        let end = self.class.span.end.checked_sub(1)?;
        let open = text[..end as usize].rfind('{').filter(|open| *open >= self.class.span.start as usize)?;
        let is_empty = text[open + 1..end as usize].trim().is_empty();
        let outer = indentation(text, line_start(text, self.class.span.start))?;
        let line_end = line_end(text);
        let code = inherited.code.replace("{model}", self.model);
        let method = format!("{outer}    {}{line_end}{outer}    {code}{line_end}", self.graph(path));
        let edit = if is_empty {
            let at = u32::try_from(open + 1).ok()?;
            Edit { span: Span::new(at, end), text: format!("{line_end}{method}{outer}") }
        } else {
            // Before the line of the closing bracket.
            let at = line_start(text, end);
            if !text[at as usize..end as usize].trim().is_empty() {
                return None;
            }
            Edit { span: Span::new(at, at), text: format!("{line_end}{method}") }
        };
        let mut edits = vec![edit];
        let (graph, own) = (import(cx, &self.form.import)?, import(cx, &inherited.import)?);
        match (graph, own) {
            (Some(first), Some(second)) if first.span == second.span => {
                edits.push(Edit { span: first.span, text: format!("{}{}", second.text, first.text) });
            }
            (graph, own) => edits.extend(graph.into_iter().chain(own)),
        }
        edits.sort_by_key(|edit| edit.span);
        Some(edits)
    }
}

/// The repository that a class is, if it extends what makes one.
fn repository<'r, 'a>(cx: &Context<'r, 'a>, class: &'r Class) -> Option<Repository<'r, 'a>> {
    cx.profiles.orms.iter().find_map(|orm| {
        let form = orm.orm.repository.as_ref()?;
        class.bases.iter().find_map(|base| {
            let (base, inner) = cx.text(*base).split_once('<')?;
            let base = base.trim().rsplit('.').next()?;
            let model = inner.split(',').next()?.trim();
            let is_name = model.starts_with(char::is_uppercase) && model.chars().all(char::is_alphanumeric);
            let is_one = is_name && model.len() > 1 && form.bases.iter().any(|own| own == base);
            is_one.then_some(Repository { orm, form, class, base, model })
        })
    })
}

fn is_bare(function: &Function) -> bool {
    function.body.start == function.body.end
}

/// An annotation of a method, by its simple name.
fn annotation(cx: &Context<'_, '_>, method: &Function, name: &str) -> Option<ExprId> {
    let named = |id: &&ExprId| {
        let callee = cx.names.callee(**id).unwrap_or(**id);
        cx.names.written(callee).last().is_some_and(|last| last.name == name)
    };
    method.decorators.iter().find(named).copied()
}

/// The texts of an argument that is one, or a list of them.
fn paths(cx: &Context<'_, '_>, annotation: ExprId, name: &str) -> Option<Vec<ExprId>> {
    let facts = cx.names.facts;
    let args = arguments(cx.names, annotation);
    let value = args.iter().find(|arg| arg.name.is_some_and(|own| cx.text(own) == name))?.value;
    let texts = match facts.expr(value).kind {
        ExprKind::Collection(range) => facts.args(range).iter().map(|entry| entry.value).collect(),
        _ => vec![value],
    };
    texts.iter().all(|text| cx.names.literal(*text).is_some()).then_some(texts)
}

/// The edit that imports a class, among the imports that are there by its name; nothing where the file has it.
fn import(cx: &Context<'_, '_>, path: &str) -> Option<Option<Edit>> {
    let (text, facts) = (cx.names.text, cx.names.facts);
    let package = path.rsplit_once('.')?.0;
    let is_there = facts.imports.iter().any(|import| import.path == path)
        || facts.wildcards.iter().any(|all| all.trim_end_matches(".*") == package);
    if is_there {
        return Some(None);
    }
    let starts_line = |at: u32| text[at as usize..].starts_with("import ");
    let mut behind = facts.imports.iter().filter(|import| import.path.as_str() > path);
    let before = behind.find_map(|import| Some(line_start(text, import.local.start)).filter(|at| starts_line(*at)));
    let last = facts.imports.iter().map(|import| import.local.end).max()?;
    let end = text[last as usize..].find('\n')? + last as usize + 1;
    let at = before.or_else(|| u32::try_from(end).ok())?;
    Some(Some(Edit { span: Span::new(at, at), text: format!("import {path};{}", line_end(text)) }))
}

fn line_start(text: &str, at: u32) -> u32 {
    text[..at as usize].rfind('\n').map_or(0, |found| u32::try_from(found + 1).unwrap_or(u32::MAX))
}

/// The indentation of the line of a place, where nothing else stands before it.
fn indentation(text: &str, at: u32) -> Option<&str> {
    let start = line_start(text, at) as usize;
    let line = &text[start..];
    let indentation = &line[..line.len() - line.trim_start_matches([' ', '\t']).len()];
    text.get(start..at as usize).is_some_and(|before| before.trim().is_empty()).then_some(indentation)
}

fn line_end(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}

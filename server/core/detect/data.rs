//! Rules that are only data: matchers over facts, read from the rule files.

mod place;

use backhint_knowledge::{ArgumentTest, Evidence, Family, Match, Rule};

use super::{Context, Draft, shorten};
use crate::effects::{arguments, requires_hold};
use crate::facts::{Arg, ExprId, ExprKind, JumpKind, TextPart};
use crate::finding::{Edit, Fix};
use crate::profile::{Profiles, last_names};
use crate::syntax::Span;
use crate::table::{Callee, Table, fit};

/// One shape of a data-only rule.
struct Shape {
    rule: String,
    message: String,
    matched: Match,
    assigns: Table<()>,
}

/// The shapes of all data-only rules of a family, by what they hang on.
#[derive(Default)]
pub struct DataRules {
    shapes: Vec<Shape>,
    calls: Table<usize>,
    names: Table<usize>,
}

impl DataRules {
    /// The data-only rules that are written for a family. Their patterns become known to the profiles.
    #[must_use]
    pub fn of(family: Family, rules: &[Rule], profiles: &mut Profiles) -> Self {
        let mut data = Self::default();
        for rule in rules {
            for matched in rule.matches.iter().filter(|matched| matched.languages.contains(&family)) {
                let at = data.shapes.len();
                data.calls.add_all(&matched.calls, &at);
                data.names.add_all(&matched.names, &at);
                profiles.know(matched.calls.iter().chain(&matched.names));
                let mut assigns = Table::default();
                assigns.add_all(&matched.assigns, &());
                data.shapes.push(Shape {
                    rule: rule.id.clone(),
                    message: rule.message.clone(),
                    matched: matched.clone(),
                    assigns,
                });
            }
        }
        data
    }

    /// The texts without which no rule has anything to find.
    #[must_use]
    pub fn anchors(&self) -> Vec<String> {
        let mut found = Vec::new();
        for Shape { matched, .. } in &self.shapes {
            match &matched.with {
                // What must stand in the file besides is rarer than the name of an option.
                Some(with) if !with.name.is_empty() && !matched.among.is_empty() => {
                    found.extend(matched.among.iter().cloned());
                }
                Some(with) if !with.name.is_empty() => found.push(with.name.clone()),
                _ => found.extend(last_names(matched.calls.iter().chain(&matched.names).chain(&matched.assigns))),
            }
            found.extend(matched.keys.iter().cloned());
            let last = |key: &String| key.rsplit('.').next().unwrap_or(key).to_owned();
            found.extend(matched.config_keys.iter().map(last));
            // Instructions of a Dockerfile may be written in small letters.
            found.extend(matched.words.iter().flat_map(|word| [word.clone(), word.to_ascii_lowercase()]));
            found.extend((!matched.empty_method.is_empty()).then(|| matched.empty_method.clone()));
        }
        found
    }

    /// The texts without which no name is one that a rule speaks of, whether it is called or not.
    #[must_use]
    pub fn name_anchors(&self) -> Vec<String> {
        last_names(self.shapes.iter().flat_map(|shape| &shape.matched.names))
    }

    /// Finds the places that fit. `has_names` says whether one of [`DataRules::name_anchors`] stands in the text.
    pub fn detect(&self, cx: &Context<'_, '_>, has_names: bool, found: &mut Vec<Draft>) {
        let imports: Vec<&str> = cx.names.imported_paths().collect();
        let run = Run { data: self, cx, imports };
        for call in cx.names.sends().iter() {
            run.call(*call, found);
        }
        for shape in &self.shapes {
            if requires_hold(&shape.matched.requires, &run.imports) {
                run.shape(shape, found);
            }
        }
        if has_names {
            run.names(found);
        }
    }
}

struct Run<'r, 'c, 'a> {
    data: &'r DataRules,
    cx: &'r Context<'c, 'a>,
    imports: Vec<&'a str>,
}

impl Run<'_, '_, '_> {
    fn call(&self, call: ExprId, found: &mut Vec<Draft>) {
        let Some(callee) = self.cx.names.callee(call) else { return };
        for at in self.fitting(&self.data.calls, callee) {
            let shape = &self.data.shapes[at];
            if !place::holds(self.cx, &shape.matched, call) {
                continue;
            }
            let Some(with) = &shape.matched.with else {
                found.push(self.draft(shape, self.cx.span(call), None));
                continue;
            };
            let args = arguments(self.cx.names, call);
            if let Some(arg) = self.argument(args, with).filter(|arg| self.is(arg.value, &with.value)) {
                found.push(self.draft(shape, arg.span, Some((arg, args))));
            }
        }
    }

    fn fitting(&self, table: &Table<usize>, name: ExprId) -> Vec<usize> {
        let is_named = matches!(self.cx.names.facts.expr(name).kind, ExprKind::Name | ExprKind::Member { .. });
        let fits = if is_named { table.fits_expr(self.cx.names, name) } else { Vec::new() };
        let holds = |at: &usize| requires_hold(&self.data.shapes[*at].matched.requires, &self.imports);
        fits.into_iter().map(|(_, at)| *at).filter(holds).collect()
    }

    /// The argument that a test is about: by position, or by name, in object literals at any depth too.
    fn argument<'n>(&'n self, args: &'n [Arg], with: &ArgumentTest) -> Option<&'n Arg> {
        if let Some(position) = with.position {
            let placed: Vec<&Arg> = args.iter().filter(|arg| arg.name.is_none()).collect();
            let before = usize::from(position).checked_sub(1).and_then(|before| placed.get(before));
            let fits = |arg: &&Arg| with.after.iter().any(|code| code == self.cx.names.code(arg.value));
            let found = placed.get(usize::from(position)).copied();
            return found.filter(|_| with.after.is_empty() || before.is_some_and(fits));
        }
        args.iter().find_map(|arg| {
            if arg.name.is_some_and(|name| self.cx.text(name) == with.name) {
                return Some(arg);
            }
            let value = self.cx.names.value_of(arg.value).unwrap_or(arg.value);
            match self.cx.names.facts.expr(value).kind {
                ExprKind::Collection(range) => self.argument(self.cx.names.facts.args(range), with),
                _ => None,
            }
        })
    }

    fn shape(&self, shape: &Shape, found: &mut Vec<Draft>) {
        let matched = &shape.matched;
        if !matched.assigns.is_empty() {
            self.assignments(shape, found);
        }
        let stands = |key: &String| self.cx.names.text.contains(key.as_str());
        if matched.calls.is_empty() && matched.keys.iter().any(stands) {
            self.keys(shape, found);
        }
        if !matched.empty_method.is_empty() {
            self.empty_methods(shape, found);
        }
        for setting in &self.cx.names.facts.settings {
            let key = self.cx.text(setting.key);
            let named = matched.config_keys.iter().any(|wanted| setting.ends_with(wanted))
                || matched.words.iter().any(|word| word.eq_ignore_ascii_case(key));
            let fits = named && text_is(self.cx.text(setting.value), &matched.value);
            if fits && place::is_of_everyone(setting) && place::texts_hold(self.cx, matched, setting.key) {
                let mut draft = self.draft(shape, Span::new(setting.key.start, setting.value.end), None);
                draft.fixes.extend(replacement(shape, setting.value));
                found.push(draft);
            }
        }
    }

    fn assignments(&self, shape: &Shape, found: &mut Vec<Draft>) {
        for assignment in &self.cx.names.facts.assignments {
            // `+=` adds a handler to an event of C#; anything else that is appended is no value of its own.
            let facts = self.cx.names.facts;
            let is_own = |id: &ExprId| !assignment.appends || matches!(facts.expr(*id).kind, ExprKind::Lambda(_));
            let Some(value) = assignment.value.filter(is_own) else { continue };
            let target = assignment.target;
            let fits = self.names_target(shape, target) && self.is(value, &shape.matched.value);
            if !fits || !place::holds(self.cx, &shape.matched, target) {
                continue;
            }
            let span = Span::new(self.cx.span(target).start, self.cx.span(value).end);
            let mut draft = self.draft(shape, span, None);
            draft.fixes.extend(self.set_true(shape, value));
            found.push(draft);
        }
    }

    fn names_target(&self, shape: &Shape, target: ExprId) -> bool {
        let facts = self.cx.names.facts;
        // `os.environ["KEY"]` and `process.env['KEY']` are named by their key.
        if let ExprKind::Index { object, index: Some(index) } = facts.expr(target).kind
            && let ExprKind::Text(range) = facts.expr(index).kind
            && let [TextPart::Literal(key)] = facts.parts(range)
        {
            let wanted = self.cx.text(*key);
            let ends_with_key = shape.matched.assigns.iter().any(|pattern| pattern.rsplit('.').next() == Some(wanted));
            let is_environment =
                matches!(self.cx.names.written(object).last().map(|segment| segment.name), Some("environ" | "env"));
            return ends_with_key && is_environment;
        }
        !shape.assigns.fits_expr(self.cx.names, target).is_empty()
    }

    fn keys(&self, shape: &Shape, found: &mut Vec<Draft>) {
        let facts = self.cx.names.facts;
        let one_of = |entry: &Arg, keys: &[String]| {
            entry.name.is_some_and(|name| keys.iter().any(|key| key == self.cx.text(name)))
        };
        for expr in &facts.exprs {
            let (ExprKind::Collection(range) | ExprKind::Call { args: range, .. }) = expr.kind else { continue };
            let entries = facts.args(range);
            let beside = &shape.matched.beside;
            for entry in entries.iter().filter(|entry| one_of(entry, &shape.matched.keys)) {
                let is_beside = beside.is_empty() || entries.iter().any(|other| one_of(other, beside));
                let fits = is_beside && self.is(entry.value, &shape.matched.value);
                if fits && place::holds(self.cx, &shape.matched, entry.value) {
                    found.push(self.draft(shape, entry.span, Some((entry, facts.args(range)))));
                }
            }
        }
    }

    fn empty_methods(&self, shape: &Shape, found: &mut Vec<Draft>) {
        for function in &self.cx.names.facts.functions {
            let Some(name) = function.name else { continue };
            let has_body = self.cx.text(function.body).starts_with('{');
            if self.cx.text(name) == shape.matched.empty_method && has_body && function.statements == 0 {
                found.push(self.draft(shape, name, None));
            }
        }
    }

    fn names(&self, found: &mut Vec<Draft>) {
        for (at, expr) in self.cx.names.facts.exprs.iter().enumerate() {
            let id = ExprId(u32::try_from(at).unwrap_or(u32::MAX));
            if !matches!(expr.kind, ExprKind::Member { .. } | ExprKind::Name) {
                continue;
            }
            for at in self.fitting(&self.data.names, id) {
                found.push(self.draft(&self.data.shapes[at], expr.span, None));
            }
        }
    }

    /// Whether a value is what a test wants; a variable counts as its only value.
    fn is(&self, value: ExprId, test: &str) -> bool {
        let facts = self.cx.names.facts;
        let value = self.cx.names.value_of(value).unwrap_or(value);
        match (test, facts.expr(value).kind) {
            ("", _) | ("false", ExprKind::Bool(false)) | ("true", ExprKind::Bool(true)) | ("null", ExprKind::Null) => {
                true
            }
            ("lambda-true", ExprKind::Lambda(function)) => self.always_true(function),
            _ => {
                if let Some(text) = test.strip_prefix("text:") {
                    let code = self.cx.names.code(value);
                    return matches!(facts.expr(value).kind, ExprKind::Text(_) | ExprKind::Number)
                        && code.trim_matches(['"', '\'', '`']) == text;
                }
                test.strip_prefix("name:").is_some_and(|pattern| self.is_named(value, pattern))
            }
        }
    }

    fn is_named(&self, value: ExprId, pattern: &str) -> bool {
        let Ok(pattern) = backhint_knowledge::pattern::Pattern::parse(pattern) else { return false };
        let name = match self.cx.names.facts.expr(value).kind {
            ExprKind::Call { callee, .. } => callee,
            ExprKind::Name | ExprKind::Member { .. } => value,
            _ => return false,
        };
        let (path, written) = (self.cx.names.path(name), self.cx.names.written(name));
        fit(&pattern, Callee { path: path.as_ref(), written: &written }).is_some()
    }

    /// Whether a function does nothing but accept: it gives back true or nothing.
    fn always_true(&self, function: crate::facts::FunctionId) -> bool {
        let facts = self.cx.names.facts;
        let entry = facts.function(function);
        if let Some(value) = entry.value {
            return matches!(facts.expr(value).kind, ExprKind::Bool(true) | ExprKind::Null)
                || self.cx.names.code(value) == "undefined";
        }
        let mut returns = facts.jumps.iter().filter(|jump| facts.function_around(jump.region) == Some(function));
        match returns.next() {
            None => entry.statements == 0,
            Some(jump) => {
                let accepts =
                    jump.value.is_none_or(|v| matches!(facts.expr(v).kind, ExprKind::Bool(true) | ExprKind::Null));
                entry.statements == 1 && jump.kind == JumpKind::Return && accepts
            }
        }
    }

    fn draft(&self, shape: &Shape, span: Span, arg: Option<(&Arg, &[Arg])>) -> Draft {
        let subject = match shape.matched.subject.as_str() {
            "" => shorten(self.cx.text(span)),
            subject => subject.to_owned(),
        };
        let fixes = arg.and_then(|(arg, args)| self.fix(shape, arg, args)).into_iter().collect();
        Draft {
            rule: shape.rule.clone(),
            evidence: shape.matched.evidence.unwrap_or(Evidence::Proved),
            span,
            message: shape.message.replace("{subject}", &subject),
            related: Vec::new(),
            fixes,
        }
    }

    fn fix(&self, shape: &Shape, arg: &Arg, args: &[Arg]) -> Option<Fix> {
        let fix = shape.matched.fix.as_ref()?;
        let edit = match fix.action.as_str() {
            "remove-argument" => Edit { span: self.with_comma(arg, args), text: String::new() },
            "set-true" => return self.set_true(shape, arg.value),
            _ => return replacement(shape, arg.span),
        };
        Some(Fix { title: fix.title.clone(), edits: vec![edit], safe: true, file: None })
    }

    fn set_true(&self, shape: &Shape, value: ExprId) -> Option<Fix> {
        let fix = shape.matched.fix.as_ref().filter(|fix| fix.action == "set-true")?;
        if !matches!(self.cx.names.facts.expr(value).kind, ExprKind::Bool(_)) {
            return None;
        }
        let text = if self.cx.family == Family::Python { "True" } else { "true" };
        let edits = vec![Edit { span: self.cx.span(value), text: text.to_owned() }];
        Some(Fix { title: fix.title.clone(), edits, safe: true, file: None })
    }

    /// An argument with the comma and white space that go with it.
    fn with_comma(&self, arg: &Arg, args: &[Arg]) -> Span {
        let at = args.iter().position(|other| other.span == arg.span).unwrap_or(0);
        if let Some(before) = at.checked_sub(1).and_then(|before| args.get(before)) {
            return Span::new(before.span.end, arg.span.end);
        }
        let end = args.get(at + 1).map_or(arg.span.end, |after| after.span.start);
        Span::new(arg.span.start, end)
    }
}

/// The fix that puts another text in the place of a span, where the shape has one.
fn replacement(shape: &Shape, span: Span) -> Option<Fix> {
    let fix = shape.matched.fix.as_ref()?;
    let text = fix.action.strip_prefix("replace:")?.to_owned();
    Some(Fix { title: fix.title.clone(), edits: vec![Edit { span, text }], safe: true, file: None })
}

fn text_is(text: &str, test: &str) -> bool {
    test.is_empty() || test.strip_prefix("text:").unwrap_or(test) == text
}

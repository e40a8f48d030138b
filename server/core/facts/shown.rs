//! Facts as short texts, to compare at a glance in tests.

use super::*;
use crate::syntax::{Parsers, parse};

/// A text and its facts.
pub(super) struct Shown {
    pub(super) text: String,
    pub(super) facts: Facts,
}

impl Shown {
    /// The facts of a text, checked for what holds in every language.
    pub(super) fn of(language: Language, text: &str) -> Self {
        let shown = Self::unchecked(language, text);
        super::invariants::check(text, &shown.facts);
        shown
    }

    /// The facts of a text so deep that checking every expression against all inside it would take minutes.
    pub(super) fn unchecked(language: Language, text: &str) -> Self {
        let document = Document::new(language, text.to_owned());
        let tree = parse(&mut Parsers::default(), &document, &|| false);
        let facts = Facts::read(&document, tree.as_ref(), &|| false);
        Self { text: text.to_owned(), facts }
    }

    pub(super) fn span(&self, span: Span) -> &str {
        span.of(&self.text)
    }

    pub(super) fn code(&self, id: ExprId) -> &str {
        self.span(self.facts.expr(id).span)
    }

    fn entries(&self, range: Range) -> String {
        let entry = |arg: &Arg| {
            let spread = if arg.spread { "..." } else { "" };
            let name = arg.name.map(|name| format!("{}=", self.span(name))).unwrap_or_default();
            format!("{name}{spread}{}", self.expr(arg.value))
        };
        self.facts.args(range).iter().map(entry).collect::<Vec<_>>().join(", ")
    }

    /// An expression as nested words.
    pub(super) fn expr(&self, id: ExprId) -> String {
        let part = |id: ExprId| self.expr(id);
        match self.facts.expr(id).kind {
            ExprKind::Name => self.code(id).to_owned(),
            ExprKind::Member { object, name } => format!("{}.{}", part(object), self.span(name)),
            ExprKind::Index { object, index } => format!("{}[{}]", part(object), index.map(part).unwrap_or_default()),
            ExprKind::Call { callee, args } => format!("{}({})", part(callee), self.entries(args)),
            ExprKind::Text(parts) | ExprKind::Template(parts) => {
                let parts = self.facts.parts(parts).iter().map(|part| match part {
                    TextPart::Literal(span) => self.span(*span).to_owned(),
                    TextPart::Hole(id) => format!("<{}>", self.expr(*id)),
                });
                format!("'{}'", parts.collect::<String>())
            }
            ExprKind::Number => format!("#{}", self.code(id)),
            ExprKind::Bool(value) => value.to_string(),
            ExprKind::Null => "null".to_owned(),
            ExprKind::Add { left, right } => format!("add({}, {})", part(left), part(right)),
            ExprKind::Percent { left, right } => format!("percent({}, {})", part(left), part(right)),
            ExprKind::Either { left, right } => format!("either({}, {})", part(left), part(right)),
            ExprKind::Arithmetic => "arithmetic".to_owned(),
            ExprKind::Collection(range) => format!("[{}]", self.entries(range)),
            ExprKind::Lambda(function) => {
                let function = self.facts.function(function);
                let params: Vec<_> = function.params.iter().map(|p| self.span(p.name)).collect();
                format!("{} -> {}", params.join(" "), function.value.map_or_else(|| "{}".to_owned(), part))
            }
            ExprKind::Cast { type_name, value } => format!("cast({}, {})", self.span(type_name), part(value)),
            ExprKind::Test { kind, left, right } => {
                let sides: Vec<_> = left.into_iter().chain(right).map(part).collect();
                format!("{kind:?}({})", sides.join(", "))
            }
            ExprKind::Await(value) => format!("await {}", part(value)),
            ExprKind::Comprehension { element, .. } => format!("each {}", part(element)),
            ExprKind::Opaque => "?".to_owned(),
        }
    }

    /// The value of the last assignment to a name.
    pub(super) fn value(&self, name: &str) -> String {
        let assignment = self.facts.assignments.iter().rfind(|a| self.code(a.target) == name).expect("it is assigned");
        self.expr(assignment.value.expect("it has a value"))
    }

    /// All assignments: `type target = value`, the part of the value behind `@` where it is not the whole.
    pub(super) fn assigned(&self) -> Vec<String> {
        let show = |a: &Assignment| {
            let type_name = a.type_name.map(|t| format!("{} ", self.span(t))).unwrap_or_default();
            let sign = if a.appends { "+=" } else { "=" };
            let value = a.value.map(|v| format!(" {sign} {}", self.code(v))).unwrap_or_default();
            let part = match a.part {
                ValuePart::Whole => String::new(),
                ValuePart::Member(name) => format!(" @{}", self.span(name)),
                ValuePart::Element => " @element".to_owned(),
                ValuePart::Nested => " @nested".to_owned(),
            };
            format!("{type_name}{}{value}{part}", self.code(a.target))
        };
        self.facts.assignments.iter().map(show).collect()
    }

    /// All calls, as they are written.
    pub(super) fn calls(&self) -> Vec<&str> {
        self.facts.calls.iter().map(|call| self.code(*call)).collect()
    }

    /// All imports: `local = path`, the module behind `from` where it is another.
    pub(super) fn imports(&self) -> Vec<String> {
        let show = |import: &Import| {
            let module = if import.module.is_empty() { String::new() } else { format!(" from {}", import.module) };
            format!("{} = {}{module}", self.span(import.local), import.path)
        };
        self.facts.imports.iter().map(show).collect()
    }

    /// The kinds of the regions around an expression with this code, inside out.
    pub(super) fn around(&self, code: &str) -> Vec<&'static str> {
        let at = self.facts.exprs.iter().find(|e| self.span(e.span) == code).expect("it is an expression");
        let kind = |region: RegionId| match self.facts.region(region).kind {
            RegionKind::File => "file",
            RegionKind::Class(_) => "class",
            RegionKind::Function(_) => "function",
            RegionKind::Loop(_) => "loop",
            RegionKind::Branch { otherwise: false, .. } => "branch",
            RegionKind::Branch { otherwise: true, .. } => "otherwise",
            RegionKind::Try => "try",
            RegionKind::Catch => "catch",
            RegionKind::Finally => "finally",
            RegionKind::With(_) => "with",
        };
        self.facts.around(at.region).map(kind).collect()
    }

    /// A class: its name, bases, and fields with their types.
    pub(super) fn class(&self, name: &str) -> String {
        let class = self.facts.classes.iter().find(|class| self.span(class.name) == name).expect("it is a class");
        let bases: Vec<_> = class.bases.iter().map(|base| self.span(*base)).collect();
        let field = |field: &Field| {
            let decorators: String = field.decorators.iter().map(|id| format!(" @{}", self.expr(*id))).collect();
            let type_name = field.type_name.map(|t| format!(" {}", self.span(t))).unwrap_or_default();
            let value = field.value.map(|v| format!(" = {}", self.expr(v))).unwrap_or_default();
            format!("{}{type_name}{value}{decorators}", self.span(field.name))
        };
        format!("{}: {}", bases.join(", "), class.fields.iter().map(field).collect::<Vec<_>>().join("; "))
    }

    /// A function: `Class.name(position name type, ...) returned; statements`.
    pub(super) fn function(&self, name: &str) -> String {
        let named = |f: &&Function| f.name.is_some_and(|n| self.span(n) == name);
        let function = self.facts.functions.iter().find(named).expect("it is a function");
        let class = function.class.map(|c| format!("{}.", self.span(self.facts.class(c).name))).unwrap_or_default();
        let param = |p: &Param| {
            let type_name = p.type_name.map(|t| format!(" {}", self.span(t))).unwrap_or_default();
            let default = p.default.map(|d| format!(" = {}", self.expr(d))).unwrap_or_default();
            let decorators = self.facts.decorators(p.decorators).iter().map(|d| format!(" @{}", self.expr(*d)));
            format!("{} {}{type_name}{default}{}", p.position, self.span(p.name), decorators.collect::<String>())
        };
        let params: Vec<_> = function.params.iter().map(param).collect();
        let returns = function.returns.map(|r| format!(" {}", self.span(r))).unwrap_or_default();
        format!("{class}{name}({}){returns}; {}", params.join(", "), function.statements)
    }

    /// The loops: `bindings of iterable`, `keys` before those that bind keys.
    pub(super) fn loops(&self) -> Vec<String> {
        let show = |entry: &Loop| {
            assert!(entry.region.is_some(), "{:?} has a body", self.span(entry.span));
            let keys = if entry.keys { "keys " } else { "" };
            let bindings: Vec<_> = entry.bindings.iter().map(|name| self.span(*name)).collect();
            let iterable = entry.iterable.map_or_else(|| "nothing".to_owned(), |id| self.expr(id));
            format!("{keys}{} of {iterable}", bindings.join(" "))
        };
        self.facts.loops.iter().map(show).collect()
    }
}

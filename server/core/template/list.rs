//! What string builders and lists become when they are made a text: everything that was put into them, in order.

use backhint_knowledge::Family;

use super::{Piece, Reader};
use crate::allow_list::keeps_listed;
use crate::effects::arguments;
use crate::facts::{Arg, ExprId, ExprKind, FunctionId};
use crate::origin::{is_harmless_element, is_harmless_type};

impl Reader<'_, '_, '_> {
    /// A string builder: what its constructor and every `append` on the same variable put in, in order.
    pub(super) fn read_builder(&mut self, id: ExprId, object: ExprId, steps: u8) {
        let facts = self.names.facts;
        let (mut chain, mut at) = (Vec::new(), object);
        while let ExprKind::Call { callee, .. } = facts.expr(at).kind {
            let ExprKind::Member { object, name } = facts.expr(callee).kind else { break };
            let adds = match self.names.of(name) {
                "append" | "Append" | "AppendLine" | "AppendFormat" | "Insert" => true,
                method => method == "add" && self.names.family() == Family::Java,
            };
            if !adds {
                break;
            }
            chain.push(at);
            at = object;
        }
        if let Some(binding) = self.names.binding_of(at).filter(|_| self.is_builder(at)) {
            self.read_binding(at, binding, steps);
            self.read_appends_before(at, id, steps);
        } else if self.is_builder(at) {
            self.read_all(arguments(self.names, at), steps);
        } else {
            return self.read(object, steps);
        }
        for call in chain.into_iter().rev() {
            self.read_appended(call, steps);
        }
    }

    /// What one call adds to a string builder.
    pub(super) fn read_appended(&mut self, call: ExprId, steps: u8) {
        let args = arguments(self.names, call);
        let name = self.names.callee(call).and_then(|callee| self.names.written(callee).last().map(|last| last.name));
        match (name, args) {
            (Some("AppendFormat"), [text, values @ ..]) => self.read_format(text.value, values, steps),
            (Some("Insert"), [_, text]) => self.read(text.value, steps),
            _ => self.read_all(args, steps),
        }
    }

    /// Whether an expression makes a string builder, or names a variable that holds one.
    pub(super) fn is_builder(&self, id: ExprId) -> bool {
        let path = self.names.path(id);
        path.is_some_and(|path| {
            let go = || self.names.family() == Family::Go && matches!(path.last(), "Builder" | "Buffer");
            // `new StringBuilder(start).append(more)` is the builder itself.
            let appends = |name: &str| matches!(name, "append" | "Append" | "AppendLine" | "AppendFormat");
            let made = path.segments.iter().rev().find(|segment| !appends(segment.name)).map(|segment| segment.name);
            matches!(made, Some("StringBuilder" | "StringBuffer" | "StringIO" | "StringJoiner" | "StringWriter"))
                || go()
        })
    }

    pub(super) fn read_appends_before(&mut self, variable: ExprId, end: ExprId, steps: u8) {
        let facts = self.names.facts;
        let name = self.names.code(variable);
        let function = facts.function_around(facts.expr(variable).region);
        for call in facts.calls.iter().copied().filter(|call| *call < end && !facts.is_inside(*call, end)) {
            let ExprKind::Call { callee, .. } = facts.expr(call).kind else { continue };
            let ExprKind::Member { name: method, .. } = facts.expr(callee).kind else { continue };
            let args = arguments(self.names, call).to_vec();
            if let [to, text, values @ ..] = args.as_slice()
                && self.names.of(method) == "Fprintf"
                && self.names.code(to.value) == name
            {
                self.read_marked(call, text.value, values, steps);
                continue;
            }
            let appends = matches!(
                self.names.of(method),
                "append"
                    | "add"
                    | "insert"
                    | "write"
                    | "Append"
                    | "AppendLine"
                    | "AppendFormat"
                    | "Insert"
                    | "WriteString"
                    | "WriteByte"
                    | "WriteRune"
            );
            if !appends
                || !self.runs_in(call, function)
                || self.names.written(callee).first().is_none_or(|first| first.name != name)
            {
                continue;
            }
            self.read_appended(call, steps);
        }
    }

    /// `", ".join(parts)` and `parts.join(", ")`.
    pub(super) fn read_join(&mut self, id: ExprId, object: ExprId, args: &[Arg], steps: u8) {
        let list = match args {
            [parts] if self.builds_text(object) => parts.value,
            [_, parts] if self.names.code(object) == "String" => parts.value,
            [] | [_] => object,
            _ => return self.push(Piece::Hole(id)),
        };
        self.read_list(id, list, steps);
    }

    pub(super) fn read_list(&mut self, id: ExprId, list: ExprId, steps: u8) {
        let Some(steps) = steps.checked_sub(1) else { return self.push(Piece::Hole(id)) };
        if self.read_library_list(id, list, steps) || self.read_python_list(id, list, steps) {
            return;
        }
        let facts = self.names.facts;
        match facts.expr(list).kind {
            ExprKind::Collection(range) => {
                for entry in facts.args(range) {
                    self.read(entry.value, steps);
                }
            }
            ExprKind::Comprehension { element, .. } if keeps_listed(self.names, list, element) => {
                self.push(Piece::Constant)
            }
            ExprKind::Comprehension { element, .. } => self.read(element, steps),
            ExprKind::Arithmetic => self.read_repetition(id, list),
            ExprKind::Call { callee, .. } => match (facts.expr(callee).kind, arguments(self.names, list)) {
                // `Array.from({ length: n }, () => '?')`.
                (ExprKind::Member { name, .. }, [_, mapped])
                    if self.names.of(name) == "from" && self.names.family() == Family::JavaScript =>
                {
                    self.read_mapped(id, mapped.value, steps);
                }
                // `ids.stream().map(String::valueOf)`: the elements as they are.
                (ExprKind::Member { object, name }, [mapped])
                    if self.names.of(name) == "map" && self.names.code(mapped.value).contains("::") =>
                {
                    self.read_list(id, object, steps);
                }
                (ExprKind::Member { object, name }, _) if self.keeps_elements(self.names.of(name)) => {
                    self.read_list(id, object, steps);
                }
                (ExprKind::Member { object, name }, [])
                    if self.names.family() == Family::CSharp
                        && matches!(self.names.of(name), "ToList" | "ToArray" | "Distinct") =>
                {
                    self.read_list(id, object, steps);
                }
                (ExprKind::Member { name, .. }, [mapped]) if matches!(self.names.of(name), "map" | "Select") => {
                    self.read_mapped(id, mapped.value, steps);
                }
                (ExprKind::Member { object, name }, _)
                    if matches!(self.names.of(name), "fill" | "keys" | "filter" | "collect" | "nCopies") =>
                {
                    let filled = arguments(self.names, list);
                    let constant =
                        self.names.of(name) != "filter" && filled.iter().all(|arg| self.is_constant(arg.value));
                    if constant && !filled.is_empty() {
                        self.push(Piece::Constant)
                    } else {
                        self.read_list(id, object, steps)
                    }
                }
                // `itertools.repeat('%s', n)`.
                (_, [repeated, _]) if self.is_repetition(callee) => {
                    self.read(repeated.value, steps);
                }
                // `new List<string>()` is empty.
                (ExprKind::Name, []) if self.names.family() == Family::CSharp => {}
                _ => self.push_list(id, list),
            },
            ExprKind::Member { .. } if self.read_list_field(id, list, steps) => {}
            ExprKind::Name if self.names.family() == Family::Python && self.read_list_variable(id, list, steps) => {}
            ExprKind::Name if self.names.family() == Family::Ruby && self.read_shovelled(list, steps) => {}
            ExprKind::Name => match self.names.value_of(list) {
                Some(value) => {
                    self.read_list(id, value, steps);
                    self.read_pushed(list, id, steps);
                }
                None => self.push_list(id, list),
            },
            _ => self.push_list(id, list),
        }
    }

    /// Whether a callee gives its argument again and again.
    fn is_repetition(&self, callee: ExprId) -> bool {
        let path = self.names.path(callee);
        path.is_some_and(|path| path.segments.iter().map(|segment| segment.name).eq(["itertools", "repeat"]))
    }

    /// Whether a method of a list or stream gives some or all of its elements.
    fn keeps_elements(&self, method: &str) -> bool {
        match self.names.family() {
            Family::Java => matches!(method, "stream" | "filter" | "sorted" | "distinct" | "limit" | "skip" | "boxed"),
            Family::JavaScript => matches!(method, "filter" | "slice" | "sort" | "reverse" | "toSorted"),
            _ => false,
        }
    }

    /// A list about whose elements nothing is known. Those of a list of numbers are harmless.
    pub(super) fn push_list(&mut self, id: ExprId, list: ExprId) {
        let own = matches!(self.names.family(), Family::Go | Family::Php | Family::CSharp | Family::Python);
        let element = self.names.declared_type(list).map(|span| self.names.of(span));
        if element.is_some_and(is_harmless_element) {
            return self.push(Piece::Constant);
        }
        let element = element.map(|code| {
            let inner = code.split_once('<').map_or(code, |(_, inner)| inner);
            inner.trim_matches(['[', ']', '>', '?'])
        });
        if element.is_some_and(is_harmless_type) {
            return self.push(Piece::Constant);
        }
        self.push(Piece::Hole(if own { list } else { id }));
    }

    /// A list of Ruby that grows by `<<`. False for any other.
    pub(super) fn read_shovelled(&mut self, list: ExprId, steps: u8) -> bool {
        let Some(binding) = self.names.binding_of(list) else { return false };
        let reaching = self.names.reaching(binding, list);
        let assignments = || reaching.iter().map(|at| self.names.facts.assignments[*at]);
        if !assignments().any(|assignment| assignment.appends) {
            return false;
        }
        let values: Vec<_> = assignments().filter_map(|a| Some((a.value?, a.appends))).collect();
        for (value, appends) in values {
            if appends { self.read(value, steps) } else { self.read_list(list, value, steps) }
        }
        true
    }

    /// What a function that is mapped over a list gives back for each element.
    pub(super) fn read_mapped(&mut self, id: ExprId, function: ExprId, steps: u8) {
        match self.names.facts.expr(function).kind {
            ExprKind::Lambda(lambda) => match self.names.facts.function(lambda).value {
                Some(value) => self.read(value, steps),
                None if !self.returns_holes(lambda) => self.push(Piece::Constant),
                None => self.push(Piece::Hole(id)),
            },
            ExprKind::Name | ExprKind::Member { .. } if self.is_harmless_mapping(function) => {
                self.push(Piece::Constant)
            }
            _ => self.push(Piece::Hole(id)),
        }
    }

    /// Whether a function that is handed over by its name gives numbers or quoted values: `ids.map(Number)`.
    fn is_harmless_mapping(&self, function: ExprId) -> bool {
        let name = match self.names.facts.expr(function).kind {
            ExprKind::Member { name, .. } => self.names.of(name),
            _ => self.names.code(function),
        };
        self.names.family() == Family::JavaScript
            && matches!(
                name,
                "Number"
                    | "parseInt"
                    | "parseFloat"
                    | "BigInt"
                    | "Boolean"
                    | "escape"
                    | "escapeId"
                    | "escapeLiteral"
                    | "escapeIdentifier"
                    | "quoteIdentifier"
                    | "quoteIdent"
            )
    }

    /// Whether a call stands in a function, or in one without a name that is handed to a call there:
    /// `names.forEach((name) => parts.push(name))`.
    fn runs_in(&self, call: ExprId, function: Option<FunctionId>) -> bool {
        let facts = self.names.facts;
        let mut around = facts.function_around(facts.expr(call).region);
        for _ in 0..4 {
            if around == function {
                return true;
            }
            let Some(handed) = around.map(|id| facts.function(id)).filter(|inner| inner.passed_to.is_some()) else {
                return false;
            };
            around = handed.passed_to.and_then(|outer| facts.function_around(facts.expr(outer).region));
        }
        false
    }

    /// What was added to a list variable before it is joined.
    pub(super) fn read_pushed(&mut self, variable: ExprId, id: ExprId, steps: u8) {
        let facts = self.names.facts;
        let name = self.names.code(variable);
        let function = facts.function_around(facts.expr(variable).region);
        for call in facts.calls.iter().copied().filter(|call| *call < id) {
            let ExprKind::Call { callee, .. } = facts.expr(call).kind else { continue };
            let ExprKind::Member { object, name: method } = facts.expr(callee).kind else { continue };
            let pushes =
                matches!(self.names.of(method), "append" | "push" | "add" | "extend" | "insert" | "Add" | "AddRange");
            if pushes && self.names.code(object) == name && self.runs_in(call, function) {
                let args = arguments(self.names, call).to_vec();
                match (self.names.of(method), args.as_slice()) {
                    ("extend" | "AddRange", [list]) => self.read_list(id, list.value, steps),
                    ("insert", [_, element]) => self.read(element.value, steps),
                    _ => self.read_all(&args, steps),
                }
            }
        }
    }

    /// `["%s"] * n`: nothing in it but constants.
    pub(super) fn read_repetition(&mut self, id: ExprId, repetition: ExprId) {
        let facts = self.names.facts;
        let constant = facts
            .inside(repetition)
            .all(|inner| !matches!(facts.expr(inner).kind, ExprKind::Text(_)) || self.is_constant(inner));
        self.push(if constant { Piece::Constant } else { Piece::Hole(id) });
    }
}

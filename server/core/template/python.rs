//! What Python's own ways to build a text give: format specifications, `string.Template`, `map` and its kin.

use backhint_knowledge::Family;

use super::{Piece, Reader, marks};
use crate::effects::arguments;
use crate::facts::{Arg, ExprId, ExprKind, ValuePart};

impl Reader<'_, '_, '_> {
    /// Whether a hole of an f-string is written as a number: `{page:d}`, `{price:.2f}`.
    pub(super) fn is_formatted_number(&self, value: ExprId) -> bool {
        if self.names.family() != Family::Python {
            return false;
        }
        let end = self.names.facts.expr(value).span.end as usize;
        let rest = self.names.text.get(end..).unwrap_or_default();
        let Some(rest) = rest.trim_start_matches(')').strip_prefix(':') else { return false };
        rest.split_once('}').is_some_and(|(specification, _)| is_number_format(specification))
    }

    /// Reads a call that only Python has. False where it is none.
    pub(super) fn read_python_call(&mut self, id: ExprId, callee: ExprId, args: &[Arg], steps: u8) -> bool {
        if self.names.family() != Family::Python {
            return false;
        }
        let ExprKind::Member { object, name } = self.names.facts.expr(callee).kind else {
            let opens = self.names.code(callee) == "StringIO";
            if opens {
                self.read_all(args, steps);
            }
            return opens;
        };
        match (self.names.of(name), args) {
            ("format_map", [_]) if self.builds_text(object) => self.read_format(object, args, steps),
            ("substitute" | "safe_substitute", _) => match self.template_text(object) {
                Some(text) => self.read_dollars(id, text, args, steps),
                None => return false,
            },
            ("get" | "pop", [_, ..]) => return self.read_look_up(object, args, steps),
            ("removeprefix" | "removesuffix" | "expandtabs" | "casefold" | "title" | "capitalize", _) => {
                self.read(object, steps);
            }
            ("strip" | "rstrip" | "lstrip", [_]) => self.read(object, steps),
            ("getvalue", []) => self.read_builder(id, object, steps),
            _ => return false,
        }
        true
    }

    /// `COLUMNS.get(key, "id")`, where every value of the dictionary is written out. False for any other.
    fn read_look_up(&mut self, object: ExprId, args: &[Arg], steps: u8) -> bool {
        let table = self.names.value_of(object).unwrap_or(object);
        let ExprKind::Collection(range) = self.names.facts.expr(table).kind else { return false };
        let entries = self.names.facts.args(range);
        if entries.is_empty() || !entries.iter().all(|entry| self.is_constant(entry.value)) {
            return false;
        }
        match args {
            [_, default] => self.read(default.value, steps),
            _ => self.push(Piece::Constant),
        }
        true
    }

    /// The text of `Template("...")`, or of a variable that holds one.
    fn template_text(&self, object: ExprId) -> Option<ExprId> {
        let value = self.names.value_of(object).unwrap_or(object);
        let path = self.names.path(self.names.callee(value)?)?;
        let text = arguments(self.names, value).first().filter(|_| path.last() == "Template")?;
        Some(text.value)
    }

    /// A text with `$name` and `${name}` in it.
    fn read_dollars(&mut self, id: ExprId, text: ExprId, args: &[Arg], steps: u8) {
        for piece in self.nested(text).pieces {
            let Piece::Text(span) = piece else {
                self.push(piece);
                continue;
            };
            let code = self.names.of(span);
            let mut start = 0;
            while let Some((from, to)) = dollar_mark(code, start) {
                self.push(Piece::Text(marks::part(span, start, from)));
                let name = code[from..to].trim_matches(['$', '{', '}']);
                match self.named_value(args, name) {
                    Some(value) => self.read(value, steps),
                    None => self.push(Piece::Hole(args.first().map_or(id, |arg| arg.value))),
                }
                start = to;
            }
            self.push(Piece::Text(marks::part(span, start, code.len())));
        }
    }

    /// What a call gives under a name: by keyword, or in a dictionary that is written out.
    pub(super) fn named_value(&self, args: &[Arg], name: &str) -> Option<ExprId> {
        let named = |args: &[Arg]| {
            args.iter().find(|arg| arg.name.is_some_and(|span| self.names.of(span) == name)).map(|arg| arg.value)
        };
        named(args).or_else(|| {
            args.iter().find_map(|arg| {
                let value = self.names.value_of(arg.value).unwrap_or(arg.value);
                match self.names.facts.expr(value).kind {
                    ExprKind::Collection(range) => named(self.names.facts.args(range)),
                    ExprKind::Call { callee, .. } if self.names.code(callee) == "dict" => {
                        named(arguments(self.names, value))
                    }
                    _ => None,
                }
            })
        })
    }

    /// A list that a function of Python makes of another one. False for any other list.
    pub(super) fn read_python_list(&mut self, id: ExprId, list: ExprId, steps: u8) -> bool {
        if self.names.family() != Family::Python {
            return false;
        }
        let facts = self.names.facts;
        let ExprKind::Call { callee, .. } = facts.expr(list).kind else { return false };
        let args = arguments(self.names, list);
        match (facts.expr(callee).kind, args) {
            (ExprKind::Name, [function, lists @ ..]) if self.names.code(callee) == "map" && !lists.is_empty() => {
                match self.names.code(function.value) {
                    "int" | "float" | "bool" | "len" | "UUID" | "uuid.UUID" | "Decimal" => self.push(Piece::Constant),
                    "str" | "repr" | "str.strip" | "str.lower" | "str.upper" => {
                        self.read_list(id, lists[0].value, steps);
                    }
                    _ => self.read_mapped(id, function.value, steps),
                }
            }
            (ExprKind::Name, [inner, ..])
                if matches!(
                    self.names.code(callee),
                    "list" | "tuple" | "set" | "sorted" | "reversed" | "frozenset"
                ) =>
            {
                self.read_list(id, inner.value, steps);
            }
            (ExprKind::Name, [function, inner]) if self.names.code(callee) == "filter" => {
                let _ = function;
                self.read_list(id, inner.value, steps);
            }
            _ => return false,
        }
        true
    }

    /// A list in a field of the object whose method this is, with all that its class adds to it. False for any other.
    pub(super) fn read_list_field(&mut self, id: ExprId, list: ExprId, steps: u8) -> bool {
        let facts = self.names.facts;
        let ExprKind::Member { object, name } = facts.expr(list).kind else { return false };
        let class = facts.class_around(facts.expr(list).region);
        let Some(class) = class.filter(|_| self.names.is_self(object)) else { return false };
        let set = self.names.fields_named(class, self.names.of(name)).to_vec();
        if self.names.family() != Family::Python || set.is_empty() || set.iter().any(|at| self.open.contains(at)) {
            return false;
        }
        let before = self.open.len();
        self.open.extend(&set);
        for value in set.iter().filter_map(|at| facts.assignments[*at].value) {
            self.read_list(id, value, steps);
        }
        let code = self.names.code(list);
        for call in facts.calls.iter().copied() {
            let ExprKind::Call { callee, .. } = facts.expr(call).kind else { continue };
            let ExprKind::Member { object, name: method } = facts.expr(callee).kind else { continue };
            if self.names.code(object) == code && facts.class_around(facts.expr(call).region) == Some(class) {
                match (self.names.of(method), arguments(self.names, call)) {
                    ("append" | "add", [element]) => self.read(element.value, steps),
                    ("extend", [list]) => self.read_list(id, list.value, steps),
                    _ => {}
                }
            }
        }
        self.open.truncate(before);
        true
    }

    /// A list variable with each list that it is given or that is added to it. False where it may come from outside.
    pub(super) fn read_list_variable(&mut self, id: ExprId, list: ExprId, steps: u8) -> bool {
        let Some(binding) = self.names.binding_of(list) else { return false };
        let reaching = self.names.reaching(binding, list);
        let given = binding.param.is_some() && !self.names.is_surely_set(binding, list);
        if reaching.len() < 2 || given || reaching.iter().any(|at| self.open.contains(at)) {
            return false;
        }
        let before = self.open.len();
        self.open.extend(&reaching);
        for at in &reaching {
            let assignment = self.names.facts.assignments[*at];
            match assignment.value {
                Some(value) if assignment.part == ValuePart::Whole => self.read_list(id, value, steps),
                _ => {}
            }
        }
        self.read_pushed(list, id, steps);
        self.open.truncate(before);
        true
    }
}

/// Whether a format specification is one for numbers: `d`, `05d`, `.2f`, `,`.
pub(super) fn is_number_format(specification: &str) -> bool {
    specification.ends_with(['d', 'f', 'F', 'e', 'E', 'g', 'G', 'x', 'X', 'b', 'o', 'n', '%'])
        && !specification.contains(['{', '\'', '"', ')'])
}

/// The next `$name` or `${name}` in a text, as a range of bytes; `$$` is a dollar sign.
fn dollar_mark(text: &str, start: usize) -> Option<(usize, usize)> {
    let mut at = start;
    while let Some(from) = text.get(at..)?.find('$').map(|found| found + at) {
        let rest = &text[from + 1..];
        if rest.starts_with('{') {
            return Some((from, from + 1 + rest.find('}')? + 1));
        }
        let length = rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len());
        if length > 0 && !rest.starts_with(|c: char| c.is_ascii_digit()) {
            return Some((from, from + 1 + length));
        }
        at = from + 1 + usize::from(rest.starts_with('$'));
    }
    None
}

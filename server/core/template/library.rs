//! What functions of standard libraries build, and how lists grow in Go and PHP.

use backhint_knowledge::{EffectKind, Family};

use super::{Piece, Reader, java, javascript, plain};
use crate::callee::own_function;
use crate::effects::arguments;
use crate::facts::{Arg, ExprId, ExprKind, TextPart};
use crate::names::Names;

/// What a function builds from its arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Builds {
    /// The first argument with the others at its marks: `fmt.Sprintf`.
    Marked,
    /// The second argument with those behind it at its marks: `String.format(Locale.ROOT, ...)`.
    MarkedBehind,
    /// The first argument with the others at its numbered braces: `MessageFormat.format`.
    Braced,
    /// All arguments one after the other.
    All,
    /// The elements of the argument at this position.
    Joined(usize),
    /// A text that is as harmless as its first argument, or not.
    Same,
    /// The argument at the first position with the value at the third in the place of the text at the second.
    Replaced([usize; 3]),
    /// The first argument with the elements of the list behind it at its marks: `vsprintf`.
    MarkedList,
    /// The first argument with the values of the table behind it in the place of its keys.
    Translated,
    /// A number, or another text that carries nothing.
    Constant,
}

/// What the function of a standard library that is called here builds; `None` for any other call.
#[must_use]
pub fn builds(names: &Names<'_>, callee: ExprId, args: &[Arg]) -> Option<Builds> {
    if plain::keeps_plain(names, callee, args) {
        return Some(Builds::Constant);
    }
    match names.family() {
        Family::Go => of_go(&dotted(names, callee)?),
        Family::Python => of_python(names, callee),
        Family::Php if matches!(names.facts.expr(callee).kind, ExprKind::Name) => of_php(names.code(callee), args),
        Family::Java => java::builds(names, callee, args),
        Family::JavaScript => javascript::builds(names, callee),
        _ => None,
    }
}

/// `fmt.Sprintf`, whatever the import is called here.
fn dotted(names: &Names<'_>, callee: ExprId) -> Option<String> {
    let path = names.path(callee).filter(|path| !path.local && path.segments.iter().all(|s| !s.called))?;
    let segments: Vec<&str> = path.segments.iter().map(|segment| segment.name).collect();
    Some(segments.join("."))
}

fn of_go(path: &str) -> Option<Builds> {
    Some(match path {
        "fmt.Sprintf" | "fmt.Errorf" => Builds::Marked,
        "fmt.Sprint" | "fmt.Sprintln" => Builds::All,
        "strings.Replace" | "strings.ReplaceAll" => Builds::Replaced([0, 1, 2]),
        "strings.Split" | "strings.Fields" => Builds::Same,
        "strings.Join" => Builds::Joined(0),
        "string" | "strings.TrimSpace" | "strings.Trim" | "strings.TrimLeft" | "strings.TrimRight"
        | "strings.TrimPrefix" | "strings.TrimSuffix" | "strings.ToLower" | "strings.ToUpper" | "strings.Title"
        | "strings.Repeat" | "strings.Clone" | "url.QueryUnescape" | "url.PathUnescape" => Builds::Same,
        "len"
        | "cap"
        | "int"
        | "int8"
        | "int16"
        | "int32"
        | "int64"
        | "uint"
        | "uint8"
        | "uint16"
        | "uint32"
        | "uint64"
        | "float32"
        | "float64"
        | "strconv.Itoa"
        | "strconv.FormatInt"
        | "strconv.FormatUint"
        | "strconv.FormatFloat"
        | "strconv.FormatBool"
        | "strconv.Atoi"
        | "strconv.ParseInt"
        | "strconv.ParseUint"
        | "strconv.ParseFloat"
        | "strconv.ParseBool"
        | "uuid.New"
        | "uuid.NewString"
        | "uuid.Parse"
        | "uuid.MustParse"
        | "time.Now" => Builds::Constant,
        _ => return None,
    })
}

/// Numbers, dates, hashes and identifiers: nothing in them is chosen by who sent the argument.
fn of_python(names: &Names<'_>, callee: ExprId) -> Option<Builds> {
    let last = names.written(callee).last().map(|last| last.name)?;
    let is_constant = match names.facts.expr(callee).kind {
        ExprKind::Name => matches!(
            last,
            "int"
                | "float"
                | "len"
                | "bool"
                | "abs"
                | "round"
                | "sum"
                | "ord"
                | "hash"
                | "id"
                | "UUID"
                | "Decimal"
                | "uuid4"
                | "uuid1"
                | "date"
                | "datetime"
                | "timedelta"
                | "Fraction"
                | "time"
                | "perf_counter"
        ),
        ExprKind::Member { object, .. } => {
            matches!(
                last,
                "isoformat"
                    | "strftime"
                    | "hexdigest"
                    | "timestamp"
                    | "total_seconds"
                    | "utcnow"
                    | "uuid4"
                    | "uuid1"
                    | "UUID"
                    | "Decimal"
                    | "fromtimestamp"
                    | "fromisoformat"
                    | "strptime"
                    | "randint"
                    | "token_hex"
                    | "bit_length"
                    | "toordinal"
                    | "weekday"
                    | "getpid"
                    | "time_ns"
            ) || (matches!(last, "now" | "today" | "time" | "date" | "timedelta" | "datetime")
                && matches!(
                    names.code(object),
                    "datetime"
                        | "datetime.datetime"
                        | "date"
                        | "datetime.date"
                        | "time"
                        | "timezone"
                        | "dt"
                        | "dt.datetime"
                        | "dt.date"
                ))
        }
        _ => false,
    };
    (is_constant || quotes(names, callee, last)).then_some(Builds::Constant)
}

/// Whether a function that is not seen here quotes for SQL by its name: `quote_name`, `escape_literal`, `identifier`.
fn quotes(names: &Names<'_>, callee: ExprId, last: &str) -> bool {
    let last = last.trim_start_matches('_');
    let says = last.starts_with("quote_")
        || last.starts_with("escape_")
        || last.ends_with("_quote")
        || last.ends_with("_identifier")
        || matches!(last, "identifier" | "literal_string" | "quote_ident" | "quote_literal" | "sanitize_identifier");
    says && own_function(names, callee).is_none()
}

fn of_php(name: &str, args: &[Arg]) -> Option<Builds> {
    Some(match name.to_ascii_lowercase().as_str() {
        "sprintf" => Builds::Marked,
        "vsprintf" => Builds::MarkedList,
        "str_replace" | "str_ireplace" => Builds::Replaced([2, 0, 1]),
        "preg_replace" if args.len() == 3 => Builds::Replaced([2, 0, 1]),
        "strtr" if args.len() == 3 => Builds::Replaced([0, 1, 2]),
        "strtr" => Builds::Translated,
        "implode" | "join" => Builds::Joined(args.len().saturating_sub(1)),
        "json_decode" | "trim" | "rtrim" | "ltrim" | "strtolower" | "strtoupper" | "ucfirst" | "mb_strtolower"
        | "mb_strtoupper" | "substr" | "mb_substr" | "str_repeat" | "strval" | "stripslashes" | "strip_tags"
        | "urldecode" | "rawurldecode" | "html_entity_decode" | "htmlspecialchars" | "htmlentities" | "nl2br" => {
            Builds::Same
        }
        "intval" | "floatval" | "boolval" | "count" | "sizeof" | "strlen" | "mb_strlen" | "abs" | "round" | "floor"
        | "ceil" | "time" | "date" | "gmdate" | "md5" | "sha1" | "bin2hex" | "random_int" | "mt_rand" => {
            Builds::Constant
        }
        _ => return None,
    })
}

impl Reader<'_, '_, '_> {
    /// Reads the call of a library function. False where it is none.
    pub(super) fn read_library(&mut self, id: ExprId, callee: ExprId, args: &[Arg], steps: u8) -> bool {
        match (builds(self.names, callee, args), args) {
            (Some(Builds::Marked), [text, values @ ..]) => self.read_marked(id, text.value, values, steps),
            (Some(Builds::MarkedBehind), [_, text, values @ ..]) => self.read_marked(id, text.value, values, steps),
            (Some(Builds::Braced), [text, values @ ..]) => self.read_message(text.value, values, steps),
            (Some(Builds::All), _) => self.read_all(args, steps),
            (Some(Builds::Translated), [text, table]) => self.read_translated(text.value, table.value, steps),
            (Some(Builds::Joined(at)), _) => match args.get(at) {
                Some(list) => self.read_list(id, list.value, steps),
                None => self.push(Piece::Hole(id)),
            },
            (Some(Builds::Replaced([text, mark, value])), [_, _, _, ..]) => {
                self.read_replaced(args[text].value, args[mark].value, args[value].value, steps);
            }
            (Some(Builds::MarkedList), [text, list]) => {
                let values = match self.names.facts.expr(list.value).kind {
                    ExprKind::Collection(range) => self.names.facts.args(range),
                    _ => std::slice::from_ref(list),
                };
                self.read_marked(id, text.value, values, steps);
            }
            (Some(Builds::Same), [text, ..]) => self.read(text.value, steps),
            (Some(Builds::Constant), _) => self.push(Piece::Constant),
            _ => return self.read_java(id, callee, args, steps) || self.read_javascript(callee, args, steps),
        }
        true
    }

    /// A text in which the keys of a table are replaced by its values, which stand behind it here.
    fn read_translated(&mut self, text: ExprId, table: ExprId, steps: u8) {
        self.read(text, steps);
        let written = self.names.value_of(table).unwrap_or(table);
        match self.names.facts.expr(written).kind {
            ExprKind::Collection(range) => {
                let entries = self.names.facts.args(range);
                if !entries.iter().all(|entry| self.is_constant(entry.value)) {
                    self.read_all(entries, steps);
                }
            }
            _ => self.read(table, steps),
        }
    }

    /// Reads a list of Go or PHP: a variable that grows, or what a function makes of another list. False where it is
    /// neither.
    pub(super) fn read_library_list(&mut self, id: ExprId, list: ExprId, steps: u8) -> bool {
        if !matches!(self.names.family(), Family::Go | Family::Php) {
            return false;
        }
        if self.effects.of_kind(list, EffectKind::SqlQuote).is_some() {
            self.push(Piece::Constant);
            return true;
        }
        match self.names.facts.expr(list).kind {
            ExprKind::Name => self.read_grown(id, list, steps),
            ExprKind::Call { callee, .. } if matches!(self.names.facts.expr(callee).kind, ExprKind::Name) => {
                let args = arguments(self.names, list);
                match (self.names.code(callee), args) {
                    // `append(list, element)`: the list itself is read where it is assigned.
                    ("append", [_, elements @ ..]) => self.read_all(elements, steps),
                    ("make", _) => {}
                    ("array_fill", [_, _, element]) => self.read(element.value, steps),
                    ("array_map", [function, ..]) if self.gives_number(function.value) => self.push(Piece::Constant),
                    ("array_map", [function, ..]) => self.read_mapped(id, function.value, steps),
                    ("array_filter" | "array_unique" | "array_values" | "array_diff" | "array_slice", [inner, ..]) => {
                        self.read_list(id, inner.value, steps);
                    }
                    _ => return false,
                }
                true
            }
            _ => false,
        }
    }

    /// Whether a callback is the name of a function that gives a number: `array_map('intval', $ids)`.
    fn gives_number(&self, function: ExprId) -> bool {
        let ExprKind::Text(parts) = self.names.facts.expr(function).kind else { return false };
        match self.names.facts.parts(parts) {
            [TextPart::Literal(name)] => of_php(self.names.of(*name), &[]) == Some(Builds::Constant),
            _ => false,
        }
    }

    /// Everything that is put into a list variable of this function: `$parts[] = ...`, `parts[i] = ...`,
    /// `parts = append(parts, ...)`, from where it surely began. False for a variable that is not set here.
    fn read_grown(&mut self, id: ExprId, list: ExprId, steps: u8) -> bool {
        let (names, facts) = (self.names, self.names.facts);
        let place = facts.expr(list);
        let name = names.code(list);
        let function = facts.function_around(place.region);
        let is_list = |target: ExprId| matches!(facts.expr(target).kind, ExprKind::Name) && names.code(target) == name;
        let mut grown: Vec<(ExprId, bool)> = Vec::new();
        // Go's `append` sets the list anew and keeps what it had.
        let reaching = names.binding_of(list).filter(|_| names.family() == Family::Php);
        let reaching = reaching.map(|binding| names.reaching(binding, list));
        for (at, assignment) in facts.assignments.iter().enumerate() {
            let Some(value) = assignment.value else { continue };
            if assignment.span.end > place.span.start || facts.function_around(assignment.region) != function {
                continue;
            }
            match facts.expr(assignment.target).kind {
                ExprKind::Index { object, .. } if is_list(object) => grown.push((value, false)),
                ExprKind::Name if is_list(assignment.target) => {
                    if reaching.as_ref().is_some_and(|reaching| !reaching.contains(&at)) {
                        continue;
                    }
                    if !is_append(names, value) && facts.is_within(place.region, assignment.region) {
                        grown.clear();
                    }
                    grown.push((value, true));
                }
                _ => {}
            }
        }
        for (value, is_whole) in &grown {
            if *is_whole { self.read_list(id, *value, steps) } else { self.read(*value, steps) }
        }
        !grown.is_empty()
    }
}

/// Whether a value is Go's `append(list, ...)`, which keeps what the list had.
fn is_append(names: &Names<'_>, value: ExprId) -> bool {
    match names.facts.expr(value).kind {
        ExprKind::Call { callee, .. } => names.family() == Family::Go && names.code(callee) == "append",
        _ => false,
    }
}

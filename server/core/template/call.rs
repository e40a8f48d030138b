//! What calls give: functions and methods of texts, and functions of the same file, which are read where they return.

use backhint_knowledge::{EffectKind, Family};

use super::{Piece, Reader, marks};
use crate::callee::own_function;
use crate::effects::arguments;
use crate::facts::{Arg, ExprId, ExprKind, JumpKind, TextPart};
use crate::origin::{is_harmless_type, is_said_to_quote};

impl Reader<'_, '_, '_> {
    pub(super) fn read_call(&mut self, id: ExprId, callee: ExprId, steps: u8) {
        if self.effects.of_kind(id, EffectKind::SqlQuote).is_some() {
            return self.push(Piece::Constant);
        }
        if self.effects.of_kind(id, EffectKind::SqlEscape).is_some() {
            return self.push(Piece::Hole(id));
        }
        if is_said_to_quote(self.names, callee) {
            return self.push(Piece::Constant);
        }
        let args = arguments(self.names, id);
        if self.read_library(id, callee, args, steps) || self.read_python_call(id, callee, args, steps) {
            return;
        }
        match self.names.facts.expr(callee).kind {
            ExprKind::Member { object, name } => self.read_method(id, object, self.names.of(name), args, steps),
            ExprKind::Name => self.read_function(id, callee, args, steps),
            _ => self.push(Piece::Hole(id)),
        }
    }

    fn read_function(&mut self, id: ExprId, callee: ExprId, args: &[Arg], steps: u8) {
        let name = self.names.code(callee);
        match (name, args) {
            (
                "int" | "float" | "len" | "ceil" | "floor" | "Number" | "parseInt" | "parseFloat" | "bool" | "Boolean"
                | "BigInt",
                _,
            ) => {
                self.push(Piece::Constant);
            }
            ("Integer" | "Float", _) => self.push(Piece::Constant),
            ("format" | "sprintf", [text, values @ ..]) if self.names.family() == Family::Ruby => {
                self.read_marked(id, text.value, values, steps);
            }
            ("str" | "String" | "text" | "dedent", [only]) => self.read(only.value, steps),
            ("min" | "max", [_, ..]) if args.iter().all(|arg| self.is_constant(arg.value)) => {
                self.push(Piece::Constant);
            }
            _ => self.read_own(id, callee),
        }
    }

    /// A call of a function or method of this file: what it gives back, with the arguments in the place of parameters.
    fn read_own(&mut self, id: ExprId, callee: ExprId) {
        match own_function(self.names, callee) {
            Some(function) if self.gives_number_type(function) => self.push(Piece::Constant),
            Some(function) => self.read_returned(id, function),
            None => self.push(Piece::Hole(id)),
        }
    }

    /// Whether a function of a language that holds it to its type is declared to give a number or the like.
    fn gives_number_type(&self, function: crate::facts::FunctionId) -> bool {
        matches!(self.names.family(), Family::Java | Family::CSharp | Family::Go)
            && self.names.facts.function(function).returns.is_some_and(|span| is_harmless_type(self.names.of(span)))
    }

    /// Whether a function of this file may return more than constant texts.
    pub(super) fn returns_holes(&self, function: crate::facts::FunctionId) -> bool {
        if self.open.len() > 40 {
            return true;
        }
        let facts = self.names.facts;
        let mut returned = facts
            .jumps
            .iter()
            .filter(|jump| jump.kind == JumpKind::Return && facts.function_around(jump.region) == Some(function))
            .filter_map(|jump| jump.value)
            .peekable();
        returned.peek().is_none()
            || returned.any(|value| !matches!(facts.expr(value).kind, ExprKind::Text(_)) || !self.is_constant(value))
    }

    fn read_method(&mut self, id: ExprId, object: ExprId, name: &str, args: &[Arg], steps: u8) {
        match name {
            "format" if self.builds_text(object) => self.read_format(object, args, steps),
            "format" if matches!(self.names.code(object), "String" | "util") => match args.split_first() {
                Some((text, values)) => self.read_marked(id, text.value, values, steps),
                None => self.push(Piece::Hole(id)),
            },
            "Format" if matches!(self.names.code(object), "string" | "String") => match args.split_first() {
                Some((text, values)) => self.read_format(text.value, values, steps),
                None => self.push(Piece::Hole(id)),
            },
            "Concat" if matches!(self.names.code(object), "string" | "String") => self.read_all(args, steps),
            "Join" if args.len() == 2 => self.read_list(id, args[1].value, steps),
            // What is no member of an enumeration is refused.
            "Parse" => self.push(Piece::Constant),
            "formatted" => self.read_marked(id, object, args, steps),
            "concat" => {
                self.read(object, steps);
                self.read_all(args, steps);
            }
            "String" if args.is_empty() && self.names.family() == Family::Go => self.read_builder(id, object, steps),
            "strip" | "trim" | "toString" | "rstrip" | "lstrip" | "encode" | "toLowerCase" | "toUpperCase"
            | "lower" | "upper" | "ToString" | "Trim" | "TrimEnd" | "ToLower" | "ToUpper" | "intern"
            | "stripIndent" | "trimEnd" | "trimStart"
                if args.is_empty() =>
            {
                self.read_builder(id, object, steps);
            }
            // The name of a class is one of the program.
            "getName" | "getSimpleName" | "getCanonicalName" | "getTypeName"
                if self.names.code(object).ends_with(".class") || self.names.code(object).ends_with("getClass()") =>
            {
                self.push(Piece::Constant);
            }
            "join" => self.read_join(id, object, args, steps),
            "repeat" if self.is_constant(object) => self.push(Piece::Constant),
            "append" | "Append" | "AppendLine" | "AppendFormat" => self.read_builder(id, id, steps),
            "dedent" if args.len() == 1 => self.read(args[0].value, steps),
            "parseInt" | "parseLong" | "parseDouble" | "intValue" | "longValue" | "size" | "length" | "hashCode"
            | "count" | "ToInt32" | "ToInt64" | "ordinal" | "getTime" | "toFixed" | "nCopies" | "quote_name"
            | "valueOf"
                if name != "valueOf" || self.names.code(object) != "String" =>
            {
                self.push(Piece::Constant);
            }
            "valueOf" if args.len() == 1 => self.read(args[0].value, steps),
            "replace" | "replaceAll" | "Replace" | "gsub" | "sub" if args.len() == 2 => {
                self.read_replaced(object, args[0].value, args[1].value, steps);
            }
            _ => {
                let callee = self.names.callee(id).unwrap_or(id);
                self.read_own(id, callee);
            }
        }
    }

    /// A text in which a mark is replaced by a value: the value stands where the mark did.
    pub(super) fn read_replaced(&mut self, text: ExprId, mark: ExprId, value: ExprId, steps: u8) {
        let facts = self.names.facts;
        let literal = |id: ExprId| match facts.expr(id).kind {
            ExprKind::Text(range) => match facts.parts(range) {
                [TextPart::Literal(span)] => Some(self.names.of(*span)),
                _ => None,
            },
            _ => None,
        };
        let mark = literal(mark);
        // JavaScript replaces the first one only.
        let everywhere = self.names.family() != Family::JavaScript;
        if everywhere && marks::doubles_quote(mark, literal(value)) {
            return self.push(Piece::Constant);
        }
        for piece in self.nested(text).pieces {
            let (Piece::Text(span), Some(mark)) = (piece, mark) else {
                self.push(piece);
                continue;
            };
            let code = self.names.of(span);
            let mut start = 0;
            while let Some(from) = code[start..].find(mark).filter(|_| !mark.is_empty()) {
                self.push(Piece::Text(marks::part(span, start, start + from)));
                self.read(value, steps);
                start += from + mark.len();
            }
            self.push(Piece::Text(marks::part(span, start, code.len())));
        }
    }
}

//! What tables and indexes are defined like: money in floats, indexes that are missing, double or of no use.

use backhint_knowledge::Evidence;

use super::Reading;
use crate::statement::Dialect;
use crate::statement::schema::{Column, ConstraintKind, Definition, Index, Table, definition};

/// Words of names of columns that hold money.
const MONEY: [&str; 14] = [
    "price",
    "amount",
    "balance",
    "cost",
    "fee",
    "salary",
    "tax",
    "subtotal",
    "discount_amount",
    "total_price",
    "payment",
    "revenue",
    "refund",
    "wage",
];
/// Words that make something else of it: a share, a count, a measure.
const NO_MONEY: [&str; 16] = [
    "count", "ratio", "rate", "percent", "pct", "ms", "seconds", "score", "time", "ml", "kg", "grams", "weight",
    "latency", "factor", "quantity",
];

/// All definitions of a text.
#[derive(Default)]
struct Definitions {
    tables: Vec<Table>,
    indexes: Vec<Index>,
}

impl Reading<'_, '_> {
    pub(super) fn definitions(&mut self) {
        let mut all = Definitions::default();
        for statement in &self.source.script.statements {
            match definition(self.script(), statement) {
                Some(Definition::Table(table)) => all.tables.push(table),
                Some(Definition::Index(index)) => all.indexes.push(index),
                _ => {}
            }
        }
        for table in &all.tables {
            for column in &table.columns {
                self.money(column);
            }
            if self.in_file {
                self.foreign_keys(table, &all);
            }
        }
        for (at, index) in all.indexes.iter().enumerate() {
            self.boolean_index(index, &all);
            self.redundant_index(at, index, &all);
        }
    }

    fn money(&mut self, column: &Column) {
        let is_float = matches!(column.type_name.as_str(), "FLOAT" | "REAL" | "DOUBLE" | "FLOAT4" | "FLOAT8");
        if is_float && is_money(&column.name) {
            let message = format!("`{}` is money in a binary float: 0.1 + 0.2 is not 0.3, and sums drift", column.name);
            self.note("sql-money-as-float", Evidence::Proved, column.tokens.start..column.tokens.start + 2, message);
        }
    }

    fn foreign_keys(&mut self, table: &Table, all: &Definitions) {
        // InnoDB makes these indexes by itself.
        if table.temporary || self.is_passing(&table.name) || self.script().dialect == Dialect::MySql {
            return;
        }
        let leads = |column: &str| {
            let leading = |columns: &[String]| columns.first().is_some_and(|first| first == column);
            let keyed = |kind| matches!(kind, ConstraintKind::Primary | ConstraintKind::Unique | ConstraintKind::Index);
            table.columns.iter().any(|c| c.name == column && (c.primary || c.unique))
                || table.constraints.iter().any(|c| keyed(c.kind) && leading(&c.columns))
                || all.indexes.iter().any(|index| index.table == table.name && leading(&index.columns))
        };
        let inline =
            table.columns.iter().filter(|column| column.references).map(|column| (&column.name, column.tokens.clone()));
        let apart = table.constraints.iter().filter(|c| c.kind == ConstraintKind::Foreign && c.columns.len() == 1);
        let apart = apart.map(|constraint| (&constraint.columns[0], constraint.tokens.clone()));
        let missing: Vec<_> = inline.chain(apart).filter(|(name, _)| !name.is_empty() && !leads(name)).collect();
        for (name, tokens) in missing {
            let message = format!(
                "no index begins with `{name}`: each delete of the row it points to reads all of `{}`",
                table.name
            );
            self.note("sql-missing-fk-index", Evidence::Likely, tokens.start..tokens.start + 1, message);
        }
    }

    fn boolean_index(&mut self, index: &Index, all: &Definitions) {
        let [column] = index.columns.as_slice() else { return };
        if !index.plain || index.unique {
            return;
        }
        let table = all.tables.iter().find(|table| table.name == index.table);
        let defined = table.and_then(|table| table.columns.iter().find(|c| c.name == *column));
        let evidence = match defined {
            Some(defined) if is_boolean(self.script(), defined) => Evidence::Proved,
            Some(_) => return,
            None if column.starts_with("is_") || column.starts_with("has_") => Evidence::Likely,
            None => return,
        };
        let message = format!("an index on `{column}` has two values: it is rarely better than reading the table");
        self.note("sql-boolean-index", evidence, index.tokens.clone(), message);
    }

    fn redundant_index(&mut self, at: usize, index: &Index, all: &Definitions) {
        if !index.plain || index.unique || index.columns.is_empty() {
            return;
        }
        let covers = |other: usize, wide: &Index| {
            wide.table == index.table
                && wide.plain
                && wide.columns.starts_with(&index.columns)
                && (wide.columns.len() > index.columns.len() || other < at || wide.unique)
        };
        let by_index = all.indexes.iter().enumerate().find(|(other, wide)| *other != at && covers(*other, wide));
        let table = all.tables.iter().find(|table| table.name == index.table);
        let by_key = table.is_some_and(|table| {
            let keyed = |kind| matches!(kind, ConstraintKind::Primary | ConstraintKind::Unique);
            table.constraints.iter().any(|c| keyed(c.kind) && c.columns.starts_with(&index.columns))
                || index.columns.len() == 1
                    && table.columns.iter().any(|c| c.name == index.columns[0] && (c.primary || c.unique))
        });
        let other = match by_index {
            Some((_, wide)) => format!("`{}`", wide.name),
            None if by_key => "the key's own index".to_owned(),
            None => return,
        };
        let message =
            format!("{other} begins with the same columns and serves the same queries: this one only costs writes");
        self.note("sql-redundant-index", Evidence::Proved, index.tokens.clone(), message);
    }
}

fn is_boolean(script: &crate::statement::Script<'_>, column: &Column) -> bool {
    match column.type_name.as_str() {
        "BOOLEAN" | "BOOL" | "BIT" => true,
        "TINYINT" => script.word(column.tokens.start + 3) == "1",
        _ => false,
    }
}

/// Whether a column's or field's name, in lower case, is that of an amount of money.
pub(crate) fn is_money(name: &str) -> bool {
    let words: Vec<&str> = name.split('_').collect();
    let has = |list: &[&str]| list.iter().any(|word| words.contains(word));
    (has(&MONEY) || MONEY.contains(&name)) && !has(&NO_MONEY)
}

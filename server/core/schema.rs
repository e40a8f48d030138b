//! What schema files and migrations say about tables, for other files: which there are, and which of their columns a
//! unique index speaks of. Read line by line, as every file of a project is asked for it.

use backhint_knowledge::Family;

use crate::world::{SchemaDigest, UniqueDigest};

/// How many lines one call may stand on.
const MAX_LINES: usize = 24;
/// How many words of a declaration are kept; more are no index.
const MAX_WORDS: usize = 24;

/// What a file says about tables; nothing where it declares none.
#[must_use]
pub(crate) fn read(family: Family, text: &str) -> SchemaDigest {
    let marks: &[&str] = match family {
        Family::Ruby => &["create_table", "add_index", "add_reference", "change_table", "rename_", "UNIQUE INDEX"],
        Family::Php => &["Schema::"],
        _ => &[],
    };
    let mut reader = Reader { family, table: String::new(), schema: SchemaDigest::default() };
    if marks.iter().any(|mark| text.contains(mark)) {
        reader.read(text);
    }
    reader.schema
}

struct Reader {
    family: Family,
    /// The table whose block the line stands in; empty where its name is not written out.
    table: String,
    schema: SchemaDigest,
}

impl Reader {
    fn read(&mut self, text: &str) {
        let (mut statement, mut lines) = (String::new(), 0);
        for line in text.lines() {
            let line = line.trim();
            if line.starts_with(['#', '*']) || line.starts_with("//") {
                continue;
            }
            statement.push_str(line);
            statement.push(' ');
            lines += 1;
            if lines == MAX_LINES || self.ends(line, &statement) {
                self.statement(&statement);
                (statement, lines) = (String::new(), 0);
            }
        }
        self.statement(&statement);
    }

    fn ends(&self, line: &str, statement: &str) -> bool {
        if self.family == Family::Php {
            return line.ends_with([';', '{', '}']);
        }
        let is_cut = line.ends_with([',', '(', '[', '\\', '.']) || line.ends_with('{');
        // The columns of an index in SQL may stand on a line of their own.
        let waits = statement.to_ascii_uppercase().contains("UNIQUE INDEX") && !statement.contains('(');
        !is_cut && !waits
    }

    fn statement(&mut self, statement: &str) {
        let found = match self.family {
            Family::Php => named_by(statement, &["Schema::create", "Schema::table"]),
            _ => named_by(statement, &["create_table", "change_table", "create_join_table"]),
        };
        if let Some((call, table)) = found {
            table.clone_into(&mut self.table);
            if !table.is_empty() && matches!(call, "Schema::create" | "create_table") {
                self.schema.tables.push(table.into());
            }
        }
        self.renamed(statement);
        let lower = statement.to_ascii_lowercase();
        let is_removed =
            ["remove_index", "dropunique", "drop index", "dropindex"].iter().any(|word| lower.contains(word));
        if lower.contains("unique") && !is_removed {
            let table = self.indexed_table(statement);
            self.add(&table, &lower);
        }
    }

    /// The table that an index is for: the one that the call names, or that of the block.
    fn indexed_table(&self, statement: &str) -> String {
        if let Some((_, table)) = named_by(statement, &["add_index", "add_reference", "add_belongs_to"]) {
            return table.to_owned();
        }
        let is_sql = statement.to_ascii_uppercase().contains("UNIQUE INDEX");
        // What stands in SQL is not taken apart: it counts for every table.
        if is_sql { String::new() } else { self.table.clone() }
    }

    /// A table or column that has a new name takes its indexes along.
    fn renamed(&mut self, statement: &str) {
        if let Some(rest) = statement.find("rename_table").map(|at| &statement[at..]) {
            for word in words(rest).skip(1) {
                let unique = UniqueDigest { table: word.into(), columns: vec!["*".into()] };
                self.schema.unique.push(unique);
            }
        }
        if let Some((_, table)) = named_by(statement, &["rename_column"]) {
            let table = table.to_owned();
            self.add(&table, &statement.to_ascii_lowercase());
        }
    }

    fn add(&mut self, table: &str, statement: &str) {
        let columns = words(statement).take(MAX_WORDS).map(Into::into).collect();
        self.schema.unique.push(UniqueDigest { table: table.into(), columns });
    }
}

/// The call of one of some names in a statement, and the name that is its first argument; empty where that is no text.
fn named_by<'s>(statement: &'s str, calls: &[&'static str]) -> Option<(&'static str, &'s str)> {
    calls.iter().find_map(|call| {
        let at = statement.find(call)?;
        let rest = statement[at + call.len()..].trim_start_matches(['(', ' ']);
        let name = rest.strip_prefix([':', '"', '\'']).map_or("", |name| name.trim_start_matches(['"', '\'']));
        let name = &name[..name.find(|c: char| !is_word(c)).unwrap_or(name.len())];
        Some((*call, name))
    })
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !is_word(c)).filter(|word| !word.is_empty())
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(family: Family, text: &str, table: &str, column: &str) -> (bool, bool) {
        let schema = read(family, text);
        let is_it = |unique: &&UniqueDigest| &*unique.table == table || unique.table.is_empty();
        let has = |unique: &UniqueDigest| unique.columns.iter().any(|name| matches!(&**name, "*") || &**name == column);
        (schema.tables.iter().any(|name| &**name == table), schema.unique.iter().filter(is_it).any(has))
    }

    #[test]
    fn ruby_tells_tables_and_unique_indexes() {
        let text = "create_table \"users\", force: :cascade do |t|\n  t.string \"email\", null: false\n  t.string :login\n\
            t.index [\"email\"],\n name: \"a\", unique: true\nend\nadd_index :shops, [:name, :town],\n  :unique => true\n";
        assert_eq!(says(Family::Ruby, text, "users", "email"), (true, true));
        assert_eq!(says(Family::Ruby, text, "users", "login"), (true, false));
        assert_eq!(says(Family::Ruby, text, "shops", "town"), (false, true));
        let text = "create_table :users\nexecute <<~SQL\n  CREATE UNIQUE INDEX a ON users\n  (lower(email))\nSQL\n";
        assert_eq!(says(Family::Ruby, text, "users", "email"), (true, true));
        let text = "create_table :users\nremove_index :users, :email, unique: true\nrename_table :people, :members\n";
        assert_eq!(says(Family::Ruby, text, "users", "email"), (true, false));
        assert_eq!(says(Family::Ruby, text, "members", "email"), (false, true));
    }

    #[test]
    fn php_tells_tables_and_unique_indexes() {
        let text = "Schema::create('users', function (Blueprint $table) {\n$table->string('email')->unique();\n\
            $table->string('login');\n$table->unique([\n'shop', 'code',\n]);\n});\n";
        assert_eq!(says(Family::Php, text, "users", "email"), (true, true));
        assert_eq!(says(Family::Php, text, "users", "login"), (true, false));
        assert_eq!(says(Family::Php, text, "users", "code"), (true, true));
        assert!(read(Family::Python, text).tables.is_empty());
    }
}

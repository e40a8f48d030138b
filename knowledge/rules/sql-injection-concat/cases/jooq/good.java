package shop;

import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.DSL;

class Authors {
    private static final String COLUMN = "name";

    void all(DSLContext dsl, String name) {
        dsl.fetch("SELECT id FROM author WHERE name = ?", name);
    }

    void typed(DSLContext dsl, Select<Record> query) {
        dsl.fetch(query);
    }

    void condition(DSLContext dsl, String name) {
        dsl.selectFrom("author").where(DSL.condition("name = {0}", DSL.val(name))).fetch();
    }

    void field(DSLContext dsl) {
        dsl.select(DSL.field("lower(" + COLUMN + ")")).from("author").fetch();
    }

    void named(DSLContext dsl, String name) {
        dsl.select(DSL.field(DSL.name("author", name))).from("author").fetch();
    }
}

package shop;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;

class Authors {
    void all(DSLContext dsl, String name) {
        dsl.fetch("SELECT id FROM author WHERE name = '" + name + "'"); // expect: sql-injection-concat likely
    }

    void drop(DSLContext dsl, String name) {
        dsl.execute("DELETE FROM author WHERE name = '" + name + "'"); // expect: sql-injection-concat likely
    }

    void prepared(DSLContext dsl, String name) {
        dsl.resultQuery(String.format("SELECT id FROM author WHERE name = '%s'", name)).fetch(); // expect: sql-injection-concat likely
    }

    void condition(DSLContext dsl, String name) {
        dsl.selectFrom("author").where(DSL.condition("name = '" + name + "'")).fetch(); // expect: sql-injection-concat likely
    }

    void field(DSLContext dsl, String word) {
        dsl.select(DSL.field("position('" + word + "' in name)")).from("author").fetch(); // expect: sql-injection-concat likely
    }
}

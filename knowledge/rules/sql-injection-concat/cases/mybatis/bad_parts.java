package shop;

import java.util.List;
import org.apache.ibatis.annotations.*;

interface AuthorSearch {
    @Select("SELECT id FROM author WHERE name LIKE '${name}%'") // expect: sql-injection-concat likely
    List<Long> like(String name);

    @Select("SELECT id FROM author ORDER BY ${column}") // expect: sql-injection-identifier likely
    List<Long> sorted(@Param("column") String column);
}

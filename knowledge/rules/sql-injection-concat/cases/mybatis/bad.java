package shop;

import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

interface AuthorMapper {
    @Select("SELECT id FROM author WHERE name = '${name}'") // expect: sql-injection-concat likely
    List<Long> byName(String name);

    @Select("SELECT id FROM author WHERE city = ${place}") // expect: sql-injection-concat likely
    List<Long> byCity(@Param("place") String city);

    @Delete({
        "DELETE FROM author",
        "WHERE name = '${name}'" // expect: sql-injection-concat likely
    })
    int drop(@Param("name") String name);

    @Select("<script>SELECT id FROM author <where><if test='name != null'>name = '${name}'</if></where></script>") // expect: sql-injection-concat likely
    List<Long> search(@Param("name") String name);
}

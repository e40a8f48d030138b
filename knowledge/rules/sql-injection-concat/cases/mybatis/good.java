package shop;

import java.util.List;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.springframework.beans.factory.annotation.Value;

interface AuthorMapper {
    @Select("SELECT id FROM author WHERE name = #{name}")
    List<Long> byName(String name);

    @Select("SELECT id FROM author LIMIT ${count}")
    List<Long> first(int count);

    @Select("SELECT id FROM author WHERE shop = ${shop} AND name = #{name}")
    List<Long> ofShop(@Param("shop") Long shopId, @Param("name") String name);

    @Select("SELECT id FROM author ${ew.customSqlSegment}")
    List<Long> wrapped(@Param("ew") Object wrapper);

    @Update({"<script>", "UPDATE author SET <if test='name != null'>name = #{name}</if> WHERE id = #{id}", "</script>"})
    int rename(@Param("id") long id, @Param("name") String name);
}

class Settings {
    @Value("select '${shop.name}' from")
    private String label;
}

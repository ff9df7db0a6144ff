package io.standfirst.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class TablesTest {
  private static final String TABLE = "tables.tsv";

  @Test
  void lines_haveNoRemarksAndNoneIsBlank() {
    assertThat(Tables.lines(TablesTest.class, TABLE))
        .containsExactly("harbour\twall|quay\t1", "ferry", "bridge\ta\tb\tc");
  }

  @Test
  void rows_haveTheColumnsOfTheirLines() {
    assertThat(Tables.rows(TablesTest.class, TABLE))
        .containsExactly(
            new String[] {"harbour", "wall|quay", "1"},
            new String[] {"ferry"},
            new String[] {"bridge", "a", "b", "c"});
  }

  @Test
  void rowsOfSoManyColumns_areFilledAndTheLastHoldsTheRest() {
    assertThat(Tables.rows(TablesTest.class, TABLE, 3))
        .containsExactly(
            new String[] {"harbour", "wall|quay", "1"},
            new String[] {"ferry", "", ""},
            new String[] {"bridge", "a", "b\tc"});
  }

  @Test
  void words_arePartedByOneSignOrSeveral() {
    assertThat(Tables.words("wall|sea wall||quay|", '|'))
        .containsExactly("wall", "sea wall", "quay");
    assertThat(Tables.words("", ' ')).isEmpty();
  }

  @Test
  void missingTable_isAFaultOfTheBuild() {
    assertThatThrownBy(() -> Tables.rows(TablesTest.class, "none.tsv"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("none.tsv is missing from the build");
  }
}

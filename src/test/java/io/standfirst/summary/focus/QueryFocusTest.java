package io.standfirst.summary.focus;

import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.summary.profile.Profile;
import io.standfirst.summary.ranking.Ranker;
import io.standfirst.text.AnalysedText;
import io.standfirst.text.Language;
import io.standfirst.text.Tables;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class QueryFocusTest {
  private static final String ARTICLE =
      new String(Tables.bytes(QueryFocusTest.class, "bridge.txt"), StandardCharsets.UTF_8);

  private static QueryFocus focus(AnalysedText text, String query) {
    return new QueryFocus(Profile.of(text, null), query, Ranker.SHIPPED.frequencies());
  }

  static Stream<Arguments> queries() {
    return Tables.lines(QueryFocusTest.class, "queries.tsv").stream()
        .map(line -> line.split("\t", -1))
        .map(row -> Arguments.of(row[0], row[1]));
  }

  @ParameterizedTest
  @MethodSource("queries")
  void query_isAnsweredByThisSentence(String query, String opening) {
    AnalysedText text = AnalysedText.of(ARTICLE, Language.ENGLISH);
    QueryFocus focus = focus(text, query);

    assertThat(focus.matches()).isEqualTo(!opening.equals("-"));
    if (focus.matches()) {
      String best =
          Collections.max(text.sentences(), Comparator.comparingDouble(focus::worth))
              .span()
              .in(ARTICLE);
      assertThat(best).startsWith(opening);
    } else {
      assertThat(text.sentences()).allMatch(sentence -> focus.worth(sentence) == 0);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "zh, 市议会决定关闭大桥。商店老板担心生意。, 大桥",
    "zh, 市议会决定关闭大桥。商店老板担心生意。, 桥",
    "th, สภาเมืองลงมติให้ปิดสะพานเก่า! ร้านค้ากังวลใจมาก!, สะพาน",
    "de, Die Häuser am Fluss werden geräumt. Niemand wurde verletzt., Haus",
    "ru, Городской совет закрыл мосты. Магазины против., мост",
    "ar, أغلق المجلس الجسر. التجار قلقون., الجسر",
    "ko, 시의회는 다리를 닫았다. 상인들은 걱정한다., 다리를"
  })
  void otherScripts_areAskedToo(String language, String text, String query) {
    AnalysedText analysed = AnalysedText.of(text, new Language(language));
    QueryFocus focus = focus(analysed, query);

    assertThat(focus.matches()).isTrue();
    assertThat(focus.worth(analysed.sentences().getFirst()))
        .isGreaterThan(focus.worth(analysed.sentences().getLast()));
  }

  @Test
  void company_ofTheTermsCountsALittle() {
    String text =
        """
        The dam holds the reservoir above Marlow.
        Engineers fear the dam and the reservoir may fail.
        The reservoir feeds three towns.
        A school fair is planned in June.
        """;
    AnalysedText analysed = AnalysedText.of(text, Language.ENGLISH);
    QueryFocus focus = focus(analysed, "dam");

    double direct = focus.worth(analysed.sentences().get(0));
    double expanded = focus.worth(analysed.sentences().get(2));
    assertThat(expanded).isPositive().isLessThan(direct / 2);
    assertThat(focus.worth(analysed.sentences().get(3))).isZero();
  }
}

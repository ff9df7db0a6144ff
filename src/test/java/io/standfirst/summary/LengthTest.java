package io.standfirst.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LengthTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 40, 120, 200, 400, 100_000})
  void characters_areNotExceeded_unlessBySoleSentence(int limit) {
    List<String> chosen = LibraryArticle.chosen(new Length.Characters(limit), null);

    assertThat(chosen).isNotEmpty();
    assertThat(chosen.size() == 1 || String.join(" ", chosen).length() <= limit).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"0.01, 1", "0.1, 2", "0.2, 3", "0.25, 3", "0.3, 4"})
  void ratio_isOfAllSentencesAndRoundedUp(double share, int sentences) {
    assertThat(LibraryArticle.analysed().sentences()).hasSize(12);

    assertThat(LibraryArticle.chosen(new Length.Ratio(share), null)).hasSize(sentences);
  }

  @Test
  void lengthOfNothing_isRefused() {
    assertThatThrownBy(() -> new Length.Sentences(0)).hasMessageContaining("sentences");
    assertThatThrownBy(() -> new Length.Ratio(0)).hasMessageContaining("ratio");
    assertThatThrownBy(() -> new Length.Ratio(1.01)).hasMessageContaining("ratio");
    assertThatThrownBy(() -> new Length.Characters(0)).hasMessageContaining("characters");
  }
}

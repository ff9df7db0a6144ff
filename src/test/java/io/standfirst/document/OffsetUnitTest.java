package io.standfirst.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class OffsetUnitTest {
  private static final String[] CHARACTERS = {"a", "é", "—", "漢", "🌊", "\n", "ß", "𝔘"};

  @ParameterizedTest
  @EnumSource(OffsetUnit.class)
  void positions_ofRandomTexts_countWhatTheUnitSays(OffsetUnit unit) {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(CHARACTERS[random.nextInt(CHARACTERS.length)]);
      }
      int[] positions = unit.positions(text.toString());
      for (int offset = 0; offset <= text.length(); offset++) {
        if (offset == text.length() || !Character.isLowSurrogate(text.charAt(offset))) {
          assertThat(positions[offset]).isEqualTo(counted(unit, text.substring(0, offset)));
        }
      }
    }
  }

  private static int counted(OffsetUnit unit, String prefix) {
    return switch (unit) {
      case UTF16 -> prefix.length();
      case CODEPOINT -> prefix.codePointCount(0, prefix.length());
      case UTF8 -> prefix.getBytes(StandardCharsets.UTF_8).length;
    };
  }

  @Test
  void label_ofNoUnit_isRefusedNamingThoseThatThereAre() {
    assertThatThrownBy(() -> OffsetUnit.ofLabel("bytes"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("bytes", "utf16", "codepoint", "utf8");
  }
}

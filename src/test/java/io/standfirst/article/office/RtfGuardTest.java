package io.standfirst.article.office;

import static io.standfirst.article.reader.Files.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.standfirst.article.Limit;
import io.standfirst.article.Limits;
import io.standfirst.article.format.LimitExceededException;
import org.junit.jupiter.api.Test;

final class RtfGuardTest {
  private static final Limits SHALLOW = Limits.DEFAULT.with(Limit.NESTING, 8);

  @Test
  void groupsWithinEachOther_exceedLimit() {
    assertThatThrownBy(() -> RtfGuard.weigh(utf8("{\\rtf1 " + "{".repeat(8)), SHALLOW))
        .isInstanceOf(LimitExceededException.class)
        .hasMessage("8 groups within each other");
  }

  @Test
  void groupsAfterEachOther_andBracesThatAreText_areNotNested() {
    byte[] file = utf8("{\\rtf1 " + "{a}".repeat(20) + "\\{".repeat(20) + "}");
    assertThat(RtfGuard.weigh(file, SHALLOW)).isEqualTo(file.length);
  }
}

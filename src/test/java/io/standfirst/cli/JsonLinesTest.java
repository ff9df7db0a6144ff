package io.standfirst.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class JsonLinesTest {
  @Test
  void lines_withBlankOnesAndNoLastLineEnd_areGivenWithoutLineEnds() {
    assertThat(lines("a\n\n  \t\r\nb\nc", 10)).containsExactly("a", "b", "c");
  }

  @Test
  void line_longerThanTheLimit_isCutAndSaysSo() {
    JsonLines lines = of("0123456789\nnext", 4);

    JsonLines.Line cut = lines.next();
    assertThat(cut.cut()).isTrue();
    assertThat(cut.bytes()).hasSize(4);
    assertThat(lines.next().cut()).isFalse();
    assertThat(lines.hasNext()).isFalse();
  }

  @Test
  void byteOrderMark_onTheFirstLineOnly_isLeftOut() {
    assertThat(lines("\uFEFFa\n\uFEFFb", 10)).containsExactly("a", "\uFEFFb");
  }

  @Test
  void nothing_hasNoLines() {
    assertThat(lines("", 10)).isEmpty();
  }

  private static List<String> lines(String input, int limit) {
    List<String> lines = new ArrayList<>();
    of(input, limit)
        .forEachRemaining(line -> lines.add(new String(line.bytes(), StandardCharsets.UTF_8)));
    return lines.stream().map(line -> line.replace("\r", "")).toList();
  }

  private static JsonLines of(String input, int limit) {
    return new JsonLines(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), limit);
  }
}

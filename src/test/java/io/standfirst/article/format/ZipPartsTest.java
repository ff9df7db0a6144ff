package io.standfirst.article.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.article.Limits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** However much lies in a zip, what is held of it is the first of what is asked for. */
final class ZipPartsTest {
  private static final int MEGABYTE = 1 << 20;

  @Test
  void parts_areFoundInWhateverOrderTheyLie() throws IOException {
    Zip.Parts parts = parts(zip("c", 3, "b", 2, "a", 1), "a", "b", "none");
    assertThat(parts.found()).containsOnlyKeys("a", "b");
    assertThat(parts.found().get("b")).hasSize(2 * MEGABYTE);
    assertThat(parts.isCut()).isFalse();
  }

  @Test
  void partsOfTooMuchTogether_areTheFirstOfThoseAskedFor() throws IOException {
    Zip.Parts parts = parts(zip("d", 1, "c", 7, "b", 7, "a", 7), "a", "b", "c", "d");
    assertThat(parts.found()).containsOnlyKeys("a", "b");
    assertThat(parts.isCut()).isTrue();
  }

  @Test
  void partOfTooMuch_isItsStart() throws IOException {
    Zip.Parts parts = parts(zip("a", 20), "a");
    assertThat(parts.found().get("a")).hasSize(8 * MEGABYTE);
    assertThat(parts.isCut()).isTrue();
  }

  private static Zip.Parts parts(byte[] zip, String... names) throws IOException {
    return new Zip(zip, Limits.DEFAULT).parts(List.of(names));
  }

  /** A zip of parts of so many megabytes each. */
  private static byte[] zip(Object... namesAndSizes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < namesAndSizes.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndSizes[i]));
        zip.write(new byte[(int) namesAndSizes[i + 1] * MEGABYTE]);
      }
    }
    return out.toByteArray();
  }
}

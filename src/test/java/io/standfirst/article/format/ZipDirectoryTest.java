package io.standfirst.article.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.standfirst.article.Limits;
import io.standfirst.article.reader.Files;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A zip whose directory says other things than its parts. */
final class ZipDirectoryTest {
  private static final int WORDS = 100_000;

  @Test
  void sizesThatTheDirectoryStates_areNotBelieved() throws IOException {
    byte[] zip = zip();
    ByteBuffer directory = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    directory.putInt(directory.getInt(end(zip) + 16) + 24, 1);
    assertThat(new Zip(zip, Limits.DEFAULT).inflatedBytes()).isEqualTo(WORDS);
  }

  @Test
  void partNamedOften_countsAsOften() throws IOException {
    byte[] zip = zip();
    assertThat(new Zip(named(zip, 50), Limits.DEFAULT).inflatedBytes()).isEqualTo(50L * WORDS);
    assertThatThrownBy(() -> new Zip(named(zip, 5000), Limits.DEFAULT).inflatedBytes())
        .isInstanceOf(LimitExceededException.class);
  }

  @Test
  void directoryThatIsNone_mayHoldAnything() throws IOException {
    byte[] zip = zip();
    zip[end(zip)] = 0;
    assertThat(new Zip(zip, Limits.DEFAULT).inflatedBytes()).isEqualTo(Long.MAX_VALUE);
  }

  private static byte[] zip() throws IOException {
    return Files.zip(Map.of("a.xml", "w".repeat(WORDS)));
  }

  /** The zip with its only part named several times in the directory. */
  private static byte[] named(byte[] zip, int times) {
    int end = end(zip);
    int start = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(end + 16);
    int length = end - start;
    ByteBuffer out =
        ByteBuffer.allocate(zip.length + (times - 1) * length).order(ByteOrder.LITTLE_ENDIAN);
    out.put(zip, 0, start);
    for (int i = 0; i < times; i++) {
      out.put(zip, start, length);
    }
    out.put(zip, end, zip.length - end);
    int newEnd = start + times * length;
    out.putShort(newEnd + 8, (short) times);
    out.putShort(newEnd + 10, (short) times);
    out.putInt(newEnd + 12, times * length);
    return out.array();
  }

  private static int end(byte[] zip) {
    return Bytes.lastIndexOf(zip, "PK\5\6", 0, zip.length);
  }
}

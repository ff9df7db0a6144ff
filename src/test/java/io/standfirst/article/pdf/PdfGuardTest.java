package io.standfirst.article.pdf;

import static io.standfirst.article.reader.Files.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.standfirst.article.Limit;
import io.standfirst.article.Limits;
import io.standfirst.article.Reading;
import io.standfirst.article.Unreadable;
import io.standfirst.article.Upload;
import io.standfirst.article.Upload.Hints;
import io.standfirst.article.format.Deadline;
import io.standfirst.article.format.LimitExceededException;
import io.standfirst.article.reader.ArticleReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
final class PdfGuardTest {
  private static final Unreadable TOO_MUCH = new Unreadable.LimitExceeded("100000 inflated bytes");

  @Test
  void pdfStreamThatInflatesTooFar_exceedsLimit() throws IOException {
    byte[] file = pdfStream("/FlateDecode", deflated(new byte[1 << 20]));
    assertThat(read(file)).isEqualTo(TOO_MUCH);
  }

  @Test
  void pdfStreamsOfBadChecksum_countWhatTheyInflateTo() throws IOException {
    byte[] bad = deflated(new byte[60_000]);
    bad[bad.length - 1] ^= 1;
    assertThat(read(twice(pdfStream("/FlateDecode", bad)))).isEqualTo(TOO_MUCH);
  }

  @Test
  void pdfStreamsThatBreak_countWhatTheyInflateTo() throws IOException {
    byte[] good = deflated(new byte[60_000]);
    byte[] broken = Arrays.copyOf(good, good.length - 6);
    Arrays.fill(broken, broken.length - 4, broken.length, (byte) 0xFF);
    assertThat(read(twice(twice(pdfStream("/FlateDecode", broken))))).isEqualTo(TOO_MUCH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/Fl#61teDecode", "[ /Fl ]", "7 0 R"})
  void pdfStreamWhoseFilterIsWrittenOtherwise_isCountedToo(String filter) throws IOException {
    byte[] file = pdfStream(filter, deflated(new byte[1 << 20]));
    assertThat(read(file)).isEqualTo(TOO_MUCH);
  }

  @Test
  void picturesOfAPdf_areNotCounted() throws IOException {
    String picture = "/FlateDecode /Subtype /Image /Width 1024 /Height 1024";
    byte[] file = pdfStream(picture, deflated(new byte[1 << 20]));
    Limits limits = Limits.DEFAULT.with(Limit.INFLATED_BYTES, 100_000);
    assertThatCode(() -> PdfGuard.weigh(file, limits, Deadline.in(Duration.ofSeconds(20))))
        .doesNotThrowAnyException();
  }

  @Test
  void pdfOfManyStreams_isGuardedInTimeLinearInItsBytes() {
    byte[] file =
        ("%PDF-1.4\n" + "stream\nx\u009c".repeat(300_000)).getBytes(StandardCharsets.ISO_8859_1);
    Deadline deadline = Deadline.in(Duration.ofSeconds(20));
    assertThatCode(() -> PdfGuard.weigh(file, Limits.DEFAULT, deadline)).doesNotThrowAnyException();
  }

  @Test
  void pdfGuard_endsAtTheDeadline() throws IOException {
    byte[] file = pdfStream("/FlateDecode", deflated(new byte[1 << 20]));
    Deadline passed = Deadline.in(Duration.ofNanos(-1));
    assertThatThrownBy(() -> PdfGuard.weigh(file, Limits.DEFAULT, passed))
        .isInstanceOf(LimitExceededException.class);
  }

  private static byte[] deflated(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      deflater.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] twice(byte[] file) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(file);
    out.writeBytes(file);
    return out.toByteArray();
  }

  private static byte[] pdfStream(String filter, byte[] data) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(utf8("%PDF-1.4\n5 0 obj\n<< /Length 9 /Filter " + filter + " >>\nstream\n"));
    out.writeBytes(data);
    return out.toByteArray();
  }

  private static Reading read(byte[] bytes) {
    return new ArticleReader(Limits.DEFAULT.with(Limit.INFLATED_BYTES, 100_000))
        .read(new Upload(bytes, Hints.NONE));
  }
}

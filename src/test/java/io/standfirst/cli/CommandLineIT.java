package io.standfirst.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.standfirst.Program;
import io.standfirst.document.DocumentJson;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The commands as a user runs them: a process, its streams, its exit status. */
final class CommandLineIT {
  private static final String STORY =
      """
      Ferry fares to rise

      The island council voted on Monday to raise ferry fares by 12 per cent from 1 March.
      Around 4,300 commuters cross the strait every day, the operator said.
      "Nobody likes it," said Mara Lind, who takes the early boat.
      A monthly pass will cost 84 euros, up from 75.
      """;

  @TempDir private Path folder;

  private record Ran(int status, String out, String err) {
    JsonNode json() {
      return DocumentJson.MAPPER.readTree(out);
    }

    List<JsonNode> lines() {
      return out.lines().map(DocumentJson.MAPPER::readTree).toList();
    }
  }

  @Test
  void batch_badLinesBetweenGoodOnes_answersEachInOrder() throws Exception {
    Path file = Files.writeString(folder.resolve("ferry.txt"), STORY);
    String input =
        String.join(
            "\n",
            "\uFEFF{\"id\": \"first\", \"text\": \"One paragraph. Of two sentences.\"}",
            "",
            "no json",
            "{\"text\": \"no id\"}",
            "{\"id\": 7, \"text\": \"\"}",
            "{\"id\": \"both\", \"text\": \"a\", \"path\": \"b\"}",
            "{\"id\": \"odd\", \"text\": [1]}",
            "{\"id\": \"gone\", \"path\": \"" + folder.resolve("nowhere") + "\"}",
            "{\"id\": \"file\", \"path\": \"" + file + "\"}\r");

    Ran ran = run(input, "batch", "--threads", "2");

    assertThat(ran.status()).isZero();
    assertThat(ran.lines().stream().map(line -> line.path("id").asString("null")))
        .containsExactly("first", "null", "null", "7", "both", "odd", "gone", "file");
    assertThat(ran.lines().stream().map(line -> line.path("error").path("code").asString("-")))
        .containsExactly(
            "-",
            "INVALID_LINE",
            "INVALID_LINE",
            "EMPTY",
            "INVALID_LINE",
            "INVALID_LINE",
            "UNREADABLE_FILE",
            "-");
    assertThat(ran.err()).isEmpty();
  }

  @Test
  void batch_textAsked_quotesItsOwnOffsets() throws Exception {
    Ran ran = run(line("a", STORY), "batch", "--text", "--sentences", "2", "--figures", "all");

    JsonNode document = ran.lines().getFirst();
    String text = document.path("text").asString();
    assertThat(document.path("summary")).hasSize(2);
    for (String list : List.of("summary", "figures")) {
      for (JsonNode entry : document.path(list)) {
        assertThat(text.substring(entry.path("start").asInt(), entry.path("end").asInt()))
            .isEqualTo(entry.path("text").asString());
      }
    }
  }

  @Test
  void batch_anyLocaleZoneStackAndThreads_sameBytes() throws Exception {
    String input = line("a", STORY) + line("b", "Fiyat I\u0307stanbul'da 1.250 TL oldu. \u0130yi.");
    Ran plain = run(input, "batch", "--text", "--threads", "1");
    Ran turkish =
        run(
            List.of(
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Asia/Kolkata",
                "-Xss512k"),
            input,
            "batch",
            "--text",
            "--threads",
            "3");

    assertThat(turkish.out()).isEqualTo(plain.out());
  }

  @Test
  void summarise_oneFileAsJson_isOneDocument() throws Exception {
    Path file = Files.writeString(folder.resolve("ferry.txt"), STORY);

    Ran ran = run("", "summarise", "--format", "json", file.toString());

    assertThat(ran.status()).isZero();
    assertThat(ran.json().path("status").asString()).isEqualTo("READY");
    assertThat(ran.json().path("source").path("name").asString()).isEqualTo("ferry.txt");
    assertThat(ran.json().has("text")).isFalse();
  }

  @Test
  void summarise_folderWithOneBadFile_tellsTheRestAndFails() throws Exception {
    Files.writeString(folder.resolve("a.txt"), STORY);
    Files.createFile(folder.resolve("b.txt"));
    Files.writeString(folder.resolve(".hidden.txt"), STORY);
    Files.writeString(Files.createDirectory(folder.resolve("c")).resolve("d.md"), STORY);

    Ran ran = run("", "summarise", "--format", "json", folder.toString());

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.json().values().stream().map(it -> it.path("status").asString()))
        .containsExactly("READY", "FAILED", "READY");
    assertThat(ran.err().lines()).hasSize(1).first().asString().contains("b.txt: EMPTY: ");
  }

  @Test
  void summarise_standardInputAsTextAndMarkdown_printsTheSentences() throws Exception {
    Ran text = run(STORY, "summarise", "-", "--sentences", "1");
    Ran markdown = run(STORY, "summarize", "-", "--sentences", "1", "--format", "markdown");

    assertThat(text.status()).isZero();
    assertThat(text.out()).contains("words, 1 min");
    assertThat(markdown.out()).startsWith("## ").contains("\n- ");
  }

  @ParameterizedTest
  @CsvSource({"text, Note: No sentence", "markdown, > Note: No sentence", "json, QUERY_NOT_FOUND"})
  void summarise_queryThatNothingMatches_saysSo(String format, String note) throws Exception {
    Ran ran = run(STORY, "summarise", "-", "--query", "volcano", "--format", format);

    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains(note);
  }

  @Test
  void summarise_offsetsInUtf8_quoteTheBytes() throws Exception {
    String story = "Ärger über Öl: Ein Liter kostet nun 2 €. Das sagte Jörg Müßig am Montag.";
    JsonNode document =
        run(story, "summarise", "-", "--format", "json", "--offsets", "utf8").json();
    byte[] bytes = story.getBytes(StandardCharsets.UTF_8);

    assertThat(document.path("offsetUnit").asString()).isEqualTo("utf8");
    assertThat(document.path("summary")).isNotEmpty();
    for (JsonNode entry : document.path("summary")) {
      int start = entry.path("start").asInt();
      assertThat(
              new String(bytes, start, entry.path("end").asInt() - start, StandardCharsets.UTF_8))
          .isEqualTo(entry.path("text").asString());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          summarise                            | Missing required parameter
          summarise --sentences 0 -            | sentences must be at least 1
          summarise --ratio 1.5 -              | ratio must be above 0
          summarise --ratio .5 --sentences 2 - | mutually exclusive
          summarise --format pdf -             | pdf
          summarise --offsets bytes -          | utf16, codepoint or utf8
          summarise --figures some -           | neither a number, all nor none
          summarise --language English -       | no tag such as en or pt-BR
          batch --threads 0                    | at least 1
          batch --no-such-flag                 | no-such-flag
          paint                                | paint
          ''                                   | say what to do
          """)
  void badUsage_saysWhyInOneLineAndExitsWithTwo(String arguments, String said) throws Exception {
    Ran ran = run("", arguments.isEmpty() ? new String[0] : arguments.split(" ", -1));

    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err().lines()).hasSize(1).first().asString().contains(said, "--help");
  }

  @Test
  void versionHelpAndCompletion_print() throws Exception {
    assertThat(run("", "--version").out()).matches("standfirst \\d+\\.\\d+\\.\\d+\\R");
    assertThat(run("", "--help").out()).contains("summarise", "batch", "--version");
    assertThat(run("", "summarise", "--help").out()).contains("--characters", "--query");
    assertThat(run("", "generate-completion").out()).contains("complete -F");
  }

  @ParameterizedTest
  @CsvSource({"batch", "'summarise --format json -'"})
  void output_thatNobodyReads_endsTheCommandWithoutAWord(String arguments) throws Exception {
    Process process =
        new ProcessBuilder(Program.command(List.of(), List.of(arguments.split(" ", -1)))).start();
    process.getInputStream().close();
    try (OutputStream in = process.getOutputStream()) {
      in.write(line("a", STORY).getBytes(StandardCharsets.UTF_8));
    }
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();

    assertThat(process.exitValue()).isEqualTo(1);
    assertThat(process.getErrorStream().readAllBytes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "markdown"})
  void summarise_folderWithoutFiles_saysSo(String format) throws Exception {
    Ran ran = run("", "summarise", "--format", format, folder.toString());

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).isEqualTo("standfirst: " + folder + ": holds no file to read\n");
  }

  private static String line(String id, String text) {
    return DocumentJson.MAPPER.writeValueAsString(Map.of("id", id, "text", text)) + "\n";
  }

  private static Ran run(String input, String... arguments) throws Exception {
    return run(List.of(), input, arguments);
  }

  private static Ran run(List<String> flags, String input, String... arguments)
      throws IOException, InterruptedException {
    Path in = Files.createTempFile("in", ".txt");
    Path out = Files.createTempFile("out", ".txt");
    Path err = Files.createTempFile("err", ".txt");
    try {
      Files.writeString(in, input);
      Process process =
          new ProcessBuilder(Program.command(flags, List.of(arguments)))
              .redirectInput(in.toFile())
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("still running after a minute: " + List.of(arguments));
      }
      return new Ran(process.exitValue(), Files.readString(out), Files.readString(err));
    } finally {
      Files.delete(in);
      Files.delete(out);
      Files.delete(err);
    }
  }
}

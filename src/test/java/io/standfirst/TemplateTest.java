package io.standfirst;

import static io.standfirst.Template.list;
import static io.standfirst.Template.map;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.standfirst.Template.Call;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a deployment relies on, in template.yaml: cfn-lint tells whether it is one at all. */
final class TemplateTest {
  private final Template template = Template.read();

  @Test
  void code_isWhatTheBuildMakes() {
    assertThat(template.at("Globals", "Function", "CodeUri"))
        .isEqualTo("target/standfirst-function.zip");
    assertThat(template.at("Globals", "Function", "Runtime"))
        .isEqualTo("java" + Runtime.version().feature());
  }

  @Test
  void message_staysInvisibleSixTimesAsLongAsTheFunctionMayTake() {
    int visibility = (int) template.property("Queue", "VisibilityTimeout");
    int timeout = (int) template.property("IngestFunction", "Timeout");

    assertThat(visibility).isGreaterThanOrEqualTo(6 * timeout);
  }

  @Test
  void messages_comeOneByOneAndFailOneByOne() {
    Map<String, Object> source =
        map(template.property("IngestFunction", "Events", "Articles", "Properties"));

    assertThat(source)
        .containsEntry("Queue", Call.getAtt("Queue.Arn"))
        .containsEntry("BatchSize", 1)
        .containsEntry("FunctionResponseTypes", List.of("ReportBatchItemFailures"))
        .containsEntry(
            "ScalingConfig", Map.of("MaximumConcurrency", Call.ref("MaximumConcurrency")));
  }

  @Test
  void fifthFailure_isTheLast_andIsKeptLongerThanTheQueueKeepsMessages() {
    assertThat(map(template.property("Queue", "RedrivePolicy")))
        .containsEntry("deadLetterTargetArn", Call.getAtt("DeadLetterQueue.Arn"))
        .containsEntry("maxReceiveCount", 5);
    assertThat((int) template.property("DeadLetterQueue", "MessageRetentionPeriod"))
        .isEqualTo(14 * 24 * 3600)
        .isGreaterThan((int) template.property("Queue", "MessageRetentionPeriod"));
  }

  @Test
  void deadLetterQueue_takesFromThisQueueAlone() {
    String queue = (String) ((Call) template.property("Queue", "QueueName")).argument();

    assertThat(map(template.property("DeadLetterQueue", "RedriveAllowPolicy")))
        .containsEntry("redrivePermission", "byQueue")
        .containsEntry(
            "sourceQueueArns",
            List.of(
                Call.sub("arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:" + queue)));
  }

  @Test
  void bucket_tellsTheQueueOfEveryChange() {
    assertThat(
            list(template.property("Bucket", "NotificationConfiguration", "QueueConfigurations")))
        .extracting(it -> map(it).get("Event"), it -> map(it).get("Queue"))
        .containsExactlyInAnyOrder(
            tuple("s3:ObjectCreated:*", Call.getAtt("Queue.Arn")),
            tuple("s3:ObjectRemoved:*", Call.getAtt("Queue.Arn")),
            tuple("s3:LifecycleExpiration:*", Call.getAtt("Queue.Arn")));
  }

  @Test
  void queue_takesMessagesFromTheBucketOfThisAccountAlone() {
    String bucket = (String) ((Call) template.property("Bucket", "BucketName")).argument();
    List<?> statements = list(template.property("QueuePolicy", "PolicyDocument", "Statement"));

    assertThat(statements).hasSize(1);
    assertThat(map(statements.getFirst()))
        .containsEntry("Effect", "Allow")
        .containsEntry("Principal", Map.of("Service", "s3.amazonaws.com"))
        .containsEntry("Action", "sqs:SendMessage")
        .containsEntry(
            "Condition",
            Map.of(
                "ArnEquals",
                Map.of("aws:SourceArn", Call.sub("arn:${AWS::Partition}:s3:::" + bucket)),
                "StringEquals",
                Map.of("aws:SourceAccount", Call.ref("AWS::AccountId"))));
  }

  @Test
  void bucket_isVersionedPrivateEncryptedAndTidy() {
    assertThat(template.property("Bucket", "VersioningConfiguration", "Status"))
        .isEqualTo("Enabled");
    assertThat(map(template.property("Bucket", "PublicAccessBlockConfiguration")))
        .isEqualTo(
            Map.of(
                "BlockPublicAcls", true,
                "BlockPublicPolicy", true,
                "IgnorePublicAcls", true,
                "RestrictPublicBuckets", true));
    assertThat(
            list(
                template.property(
                    "Bucket", "BucketEncryption", "ServerSideEncryptionConfiguration")))
        .isNotEmpty();
    assertThat(list(template.property("Bucket", "LifecycleConfiguration", "Rules")))
        .allSatisfy(rule -> assertThat(map(rule)).containsEntry("Status", "Enabled"))
        .anySatisfy(rule -> assertThat(map(rule)).containsKey("NoncurrentVersionExpiration"))
        .anySatisfy(rule -> assertThat(map(rule)).containsKey("AbortIncompleteMultipartUpload"));
  }

  @Test
  void bucket_refusesWhatComesWithoutTls() {
    List<?> statements = list(template.property("BucketPolicy", "PolicyDocument", "Statement"));

    assertThat(statements).hasSize(1);
    assertThat(map(statements.getFirst()))
        .containsEntry("Effect", "Deny")
        .containsEntry("Principal", "*")
        .containsEntry("Action", "s3:*")
        .containsEntry("Resource", List.of(Call.getAtt("Bucket.Arn"), Call.sub("${Bucket.Arn}/*")))
        .containsEntry("Condition", Map.of("Bool", Map.of("aws:SecureTransport", "false")));
  }

  @Test
  void queuesAndTable_areEncrypted() {
    assertThat(template.property("Queue", "SqsManagedSseEnabled")).isEqualTo(true);
    assertThat(template.property("DeadLetterQueue", "SqsManagedSseEnabled")).isEqualTo(true);
    assertThat(template.property("Table", "SSESpecification", "SSEEnabled")).isEqualTo(true);
  }

  @Test
  void filesAndDocuments_outliveTheStack() {
    for (String name : List.of("Bucket", "Table")) {
      assertThat(template.at("Resources", name, "DeletionPolicy")).isEqualTo("Retain");
      assertThat(template.at("Resources", name, "UpdateReplacePolicy")).isEqualTo("Retain");
    }
    assertThat(
            template.property(
                "Table", "PointInTimeRecoverySpecification", "PointInTimeRecoveryEnabled"))
        .isEqualTo(true);
  }

  @Test
  void permissions_nameTheirActionsAndResources() {
    List<Map<String, Object>> permissions =
        template.statements().stream().filter(it -> it.get("Effect").equals("Allow")).toList();

    assertThat(permissions).hasSizeGreaterThan(10);
    assertThat(permissions)
        .allSatisfy(
            it ->
                assertThat(list(it.get("Action")))
                    .allSatisfy(action -> assertThat((String) action).doesNotContain("*")));
    assertThat(permissions)
        .filteredOn(it -> list(it.get("Resource")).contains("*"))
        .allSatisfy(
            it ->
                assertThat(list(it.get("Action")))
                    .as("X-Ray alone has no resources to name")
                    .allSatisfy(action -> assertThat((String) action).startsWith("xray:")));
  }

  @Test
  void roles_areWrittenOutForEachFunction() {
    assertThat(template.resources("AWS::Serverless::Function"))
        .hasSize(2)
        .allSatisfy(
            (name, function) ->
                assertThat(map(function.get("Properties")))
                    .containsKey("Role")
                    .doesNotContainKey("Policies"));
  }

  @Test
  void everyLogGroup_forgets() {
    assertThat(template.resources("AWS::Logs::LogGroup"))
        .hasSize(3)
        .allSatisfy(
            (name, group) ->
                assertThat(map(group.get("Properties")))
                    .containsEntry("RetentionInDays", Call.ref("LogRetentionDays")));
  }

  @Test
  void everyAlarm_tellsTheTopic() {
    assertThat(template.resources("AWS::CloudWatch::Alarm"))
        .hasSize(5)
        .allSatisfy(
            (name, alarm) ->
                assertThat(map(alarm.get("Properties")))
                    .containsEntry("AlarmActions", List.of(Call.ref("AlarmTopic"))));
  }
}

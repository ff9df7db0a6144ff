package io.standfirst.local;

import io.standfirst.local.ObjectEvent.Kind;
import java.io.InputStream;
import java.util.function.Consumer;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.blobstore.ForwardingBlobStore;
import org.gaul.s3proxy.blobstore.domain.MultipartUpload;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadResponse;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CopyObjectResponse;
import software.amazon.awssdk.services.s3.model.DeleteObjectRequest;
import software.amazon.awssdk.services.s3.model.DeleteObjectResponse;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.PutObjectResponse;

/**
 * A store that tells of what changes in one bucket, once it has changed: puts, copies, completed
 * multipart uploads and deletes (a delete of many objects arrives here as deletes of each). The
 * store's own helper objects, which stand for multipart uploads under way, are passed over.
 */
final class NotifyingBlobStore extends ForwardingBlobStore {
  private static final Logger LOG = LoggerFactory.getLogger(NotifyingBlobStore.class);
  private static final String HELPER_OBJECTS = ".s3proxy-mpu-stub-";

  private final String bucket;
  private final Consumer<ObjectEvent> events;

  NotifyingBlobStore(BlobStore store, String bucket, Consumer<ObjectEvent> events) {
    super(store);
    this.bucket = bucket;
    this.events = events;
  }

  @Override
  public PutObjectResponse putBlob(PutObjectRequest request, InputStream body) {
    PutObjectResponse response = super.putBlob(request, body);
    tell(Kind.PUT, request.bucket(), request.key());
    return response;
  }

  @Override
  public CopyObjectResponse copyBlob(CopyObjectRequest request) {
    CopyObjectResponse response = super.copyBlob(request);
    tell(Kind.COPY, request.destinationBucket(), request.destinationKey());
    return response;
  }

  @Override
  public CompleteMultipartUploadResponse completeMultipartUpload(
      MultipartUpload upload, CompleteMultipartUploadRequest request) {
    CompleteMultipartUploadResponse response = super.completeMultipartUpload(upload, request);
    tell(Kind.COMPLETE_MULTIPART_UPLOAD, upload.containerName(), upload.blobName());
    return response;
  }

  @Override
  public DeleteObjectResponse removeBlob(DeleteObjectRequest request) {
    DeleteObjectResponse response = super.removeBlob(request);
    if (concerns(request.bucket(), request.key())) {
      events.accept(ObjectEvent.removed(request.bucket(), request.key()));
    }
    return response;
  }

  private void tell(Kind kind, String inBucket, String key) {
    if (concerns(inBucket, key)) {
      @Nullable HeadObjectResponse head = head(inBucket, key);
      events.accept(
          new ObjectEvent(
              kind,
              inBucket,
              key,
              head == null ? null : head.contentLength(),
              head == null ? null : unquoted(head.eTag())));
    }
  }

  /** What is told of the object; it is there, so it is told of without these if need be. */
  private @Nullable HeadObjectResponse head(String inBucket, String key) {
    try {
      return delegate().blobMetadataIfPresent(inBucket, key);
    } catch (RuntimeException e) {
      LOG.debug("size and ETag of an object are not known", e);
      return null;
    }
  }

  private boolean concerns(String inBucket, String key) {
    return bucket.equals(inBucket) && !key.startsWith(HELPER_OBJECTS);
  }

  private static @Nullable String unquoted(@Nullable String eTag) {
    return eTag == null ? null : eTag.replace("\"", "");
  }
}

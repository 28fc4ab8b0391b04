namespace ReliabilityKit.Cli.Input;

/// <summary>Standard input that stops waiting when the tool is asked to stop; a read from a terminal itself cannot be ended.</summary>
/// <param name="inner">The stream that is read.</param>
/// <param name="stop">Ends the waiting.</param>
internal sealed class StoppableStream(Stream inner, CancellationToken stop) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <exception cref="OperationCanceledException">The tool was asked to stop.</exception>
    public override int Read(byte[] buffer, int offset, int count)
    {
        Task<int> reading = Task.Run(() => inner.Read(buffer, offset, count), stop);
        Task.WaitAny([reading], stop);
        return reading.GetAwaiter().GetResult();
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

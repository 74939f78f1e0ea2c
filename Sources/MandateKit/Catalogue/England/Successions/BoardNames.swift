extension OrganisationNames {
  /// The integrated care boards from 1 July 2022, by the codes of the Organisation Data Service.
  ///
  /// Each is called as shown, between "NHS" and "Integrated Care Board".
  static let integratedCareBoards = OrganisationNames(
    kind: .integratedCareBoard,
    prefix: "NHS ",
    suffix: " Integrated Care Board",
    """
    QE1 Lancashire and South Cumbria; QF7 South Yorkshire; QGH Herefordshire and Worcestershire;
    QH8 Mid and South Essex; QHG Bedfordshire, Luton and Milton Keynes;
    QHL Birmingham and Solihull; QHM North East and North Cumbria; QJ2 Derby and Derbyshire;
    QJG Suffolk and North East Essex; QJK Devon; QJM Lincolnshire;
    QK1 Leicester, Leicestershire and Rutland; QKK South East London; QKS Kent and Medway;
    QM7 Hertfordshire and West Essex; QMF North East London; QMJ North Central London;
    QMM Norfolk and Waveney; QNC Staffordshire and Stoke-on-Trent; QNQ Frimley; QNX Sussex;
    QOC Shropshire, Telford and Wrekin; QOP Greater Manchester; QOQ Humber and North Yorkshire;
    QOX Bath and North East Somerset, Swindon and Wiltshire; QPM Northamptonshire;
    QR1 Gloucestershire; QRL Hampshire and Isle of Wight; QRV North West London; QSL Somerset;
    QT1 Nottingham and Nottinghamshire; QT6 Cornwall and the Isles of Scilly;
    QU9 Buckinghamshire, Oxfordshire and Berkshire West; QUA Black Country;
    QUE Cambridgeshire and Peterborough; QUY Bristol, North Somerset and South Gloucestershire;
    QVV Dorset; QWE South West London; QWO West Yorkshire; QWU Coventry and Warwickshire;
    QXU Surrey Heartlands; QYG Cheshire and Merseyside;
    D7T5G Essex; S0E4D Thames Valley; S1Y5D Central East; S9B9J Surrey and Sussex;
    T6Y0W Norfolk and Suffolk; Z9B2Z West and North London
    """
  )
}

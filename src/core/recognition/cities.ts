/**
 * Large cities that are taken for the capital of their state, by the state's id. Which city is the capital the register
 * says; former capitals, seats of a government and cities that claim to be one are in it, too, and not here.
 */
export const LARGE_CITIES: Readonly<Record<string, string>> = {
  afghanistan: 'Kandahar, Herat', algeria: 'Oran', argentina: 'Rosario', australia: 'Sydney, Melbourne, Brisbane, Perth', austria: 'Salzburg, Graz', azerbaijan: 'Ganja',
  bangladesh: 'Chittagong, Chattogram', belgium: 'Antwerp', 'bosnia-and-herzegovina': 'Mostar', brazil: 'São Paulo', bulgaria: 'Plovdiv', cameroon: 'Douala',
  canada: 'Toronto, Montreal, Vancouver, Calgary', china: 'Shanghai, Guangzhou, Shenzhen', colombia: 'Medellín, Cali', croatia: 'Split, Dubrovnik', cuba: 'Santiago de Cuba', cyprus: 'Limassol, Larnaca',
  czechia: 'Brno', denmark: 'Aarhus', 'congo-kinshasa': 'Goma, Lubumbashi', ecuador: 'Guayaquil', egypt: 'Alexandria', estonia: 'Tartu, Narva', finland: 'Tampere, Espoo',
  france: 'Marseille, Lyon, Strasbourg', georgia: 'Batumi, Kutaisi', germany: 'Munich, Frankfurt, Hamburg', ghana: 'Kumasi', greece: 'Thessaloniki', haiti: 'Cap-Haïtien', honduras: 'San Pedro Sula',
  hungary: 'Debrecen', india: 'Mumbai, Bombay, Kolkata, Bangalore, Bengaluru', indonesia: 'Surabaya', iran: 'Mashhad, Isfahan', iraq: 'Basra, Mosul', ireland: 'Cork', israel: 'Haifa', italy: 'Milan, Naples',
  japan: 'Osaka, Yokohama', jordan: 'Aqaba', kenya: 'Mombasa, Kisumu', latvia: 'Daugavpils', libya: 'Benghazi', lithuania: 'Kaunas', malaysia: 'Johor Bahru', mexico: 'Guadalajara, Monterrey',
  morocco: 'Casablanca, Marrakesh, Marrakech', myanmar: 'Mandalay', netherlands: 'Rotterdam', 'new-zealand': 'Auckland, Christchurch', nigeria: 'Kano, Ibadan', norway: 'Bergen', pakistan: 'Karachi, Lahore',
  peru: 'Arequipa', poland: 'Kraków, Gdańsk', portugal: 'Porto', romania: 'Timișoara', russia: 'Saint Petersburg, St Petersburg, St. Petersburg', 'saudi-arabia': 'Jeddah, Mecca', serbia: 'Novi Sad',
  slovenia: 'Maribor', 'south-africa': 'Johannesburg, Durban', 'south-korea': 'Busan', spain: 'Barcelona, Seville', sweden: 'Gothenburg, Malmö', switzerland: 'Zurich, Zürich, Geneva, Basel', syria: 'Aleppo',
  thailand: 'Chiang Mai', turkiye: 'Istanbul, Izmir', ukraine: 'Lviv, Kharkiv, Odesa, Odessa', 'united-arab-emirates': 'Dubai', 'united-kingdom': 'Manchester, Birmingham',
  'united-states': 'New York, Los Angeles, Chicago', uzbekistan: 'Samarkand', venezuela: 'Maracaibo', vietnam: 'Ho Chi Minh City', zimbabwe: 'Bulawayo',
};
